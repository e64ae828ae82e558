import {
  type Optimizer,
  referenceOperations as ops,
  type ReferenceTensor,
} from '../../src/index.js';

/** Returns a parameter that starts at 0 after each of some gradients, and the optimiser's last state. */
export function descend(
  { initialState, rateFactor, update }: Optimizer,
  gradients: readonly number[],
  learningRate: number,
): { readonly parameters: readonly number[]; readonly state: readonly number[] } {
  const scalar = (value: number) => ops.constant([value], []);
  let state: readonly ReferenceTensor[] = initialState.map(scalar);
  let parameter = 0;
  const parameters = gradients.map((gradient, i) => {
    const step = update(ops, scalar(gradient), state, scalar(learningRate * rateFactor(i + 1)));
    state = step.state;
    parameter += step.change.values[0]!;
    return parameter;
  });
  return { parameters, state: state.map(({ values }) => values[0]!) };
}
