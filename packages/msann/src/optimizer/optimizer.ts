import type { TensorOperations } from '../tensor/tensor-operations.js';

/** What an optimiser makes of one gradient tensor. */
export interface OptimizerStep<T> {
  /** To be added to the parameter. */
  readonly change: T;
  /** The next state. */
  readonly state: readonly T[];
}

/**
 * A rule for steps along gradients, w ← w + change: a first state and a pure function from one state to the next. It
 * works on each parameter tensor alone and holds no state itself.
 */
export interface Optimizer {
  /** The rule's name. */
  readonly name: string;
  /** What it was made with, defaults filled in: rules of one name and equal settings are the same. */
  readonly settings: Readonly<Record<string, number | boolean>>;
  /** The first state of a parameter: for each of its tensors, of the parameter's shape, the number that fills it. */
  readonly initialState: readonly number[];
  /**
   * Returns the factor on the learning rate at a level's step t = 1, 2, …: all of the rule that depends on nothing else
   * is worked out before the step, in float64.
   */
  readonly rateFactor: (t: number) => number;
  /**
   * Returns the change of a parameter and its next state.
   *
   * @param rate - a scalar: learning rate · `rateFactor(t)`
   */
  update<T>(
    this: void,
    ops: TensorOperations<T>,
    gradient: T,
    state: readonly T[],
    rate: T,
  ): OptimizerStep<T>;
}
