import { type Parameters, parameterList, parametersOfList } from '../network/parameters.js';
import type { OwnState } from './smoothing-step.js';

/** What the steps of a visit change. */
export interface VisitState<T> {
  /** Of the network that the batches are fed through. */
  readonly parameters: Parameters<T>;
  /** The optimiser's, of each level that the visit's steps change. */
  readonly own: readonly OwnState<T>[];
}

/** Returns the state as one list, parameters first. */
export function stateList<T>({ parameters, own }: VisitState<T>): T[] {
  return [...parameterList(parameters), ...own.flatMap(ownStateList)];
}

/** Returns an optimiser's state as one list. */
export function ownStateList<T>(state: OwnState<T>): T[] {
  return state.flatMap(parameterList);
}

/** Returns the state of a list that {@link stateList} made, given one of the same sizes. */
export function stateOfList<T>(
  list: readonly T[],
  { parameters, own }: VisitState<T>,
): VisitState<T> {
  const count = parameterList(parameters).length;
  let start = count;
  return {
    parameters: parametersOfList(list.slice(0, count)),
    own: own.map(({ length }) =>
      ownStateOfList(list.slice(start, (start += length * count)), count),
    ),
  };
}

/** Returns the optimiser's state of a list that {@link ownStateList} made, with `count` tensors of parameters. */
export function ownStateOfList<T>(list: readonly T[], count: number): OwnState<T> {
  return Array.from({ length: list.length / count }, (_, s) =>
    parametersOfList(list.slice(s * count, (s + 1) * count)),
  );
}
