import { type Parameters, parameterList, parametersOfList } from '../network/parameters.js';

/** What belongs to one level. */
export interface OwnState<T> {
  /**
   * W^l and b^l. Level 0 has none: there they are what the other levels leave of the effective parameters.
   */
  readonly variables: Parameters<T> | undefined;
  /** The optimiser's state of these: the first tensor of each variable's state, then the second, … */
  readonly optimizer: readonly Parameters<T>[];
}

/** What the steps of a visit change. */
export interface VisitState<T> {
  /** Of the network that the batches are fed through. */
  readonly parameters: Parameters<T>;
  /** Of each level that the visit's steps change. */
  readonly own: readonly OwnState<T>[];
  /** The mean of the parameters over the visit's steps, where one is taken. */
  readonly average?: Parameters<T> | undefined;
}

/** Returns the state as one list, parameters first. */
export function stateList<T>({ parameters, own, average }: VisitState<T>): T[] {
  const mean = average === undefined ? [] : parameterList(average);
  return [...parameterList(parameters), ...own.flatMap(ownStateList), ...mean];
}

/** Returns what belongs to a level as one list, its variables first. */
export function ownStateList<T>({ variables, optimizer }: OwnState<T>): T[] {
  return [
    ...(variables === undefined ? [] : parameterList(variables)),
    ...optimizer.flatMap(parameterList),
  ];
}

/** Returns the state of a list that {@link stateList} made, given one of the same sizes. */
export function stateOfList<T>(
  list: readonly T[],
  { parameters, own, average }: VisitState<T>,
): VisitState<T> {
  const count = parameterList(parameters).length;
  let start = count;
  return {
    parameters: parametersOfList(list.slice(0, count)),
    average: average && parametersOfList(list.slice(-count)),
    own: own.map((like) => {
      const length = ownStateList(like).length;
      return ownStateOfList(
        list.slice(start, (start += length)),
        count,
        like.variables !== undefined,
      );
    }),
  };
}

/**
 * Returns what belongs to a level from a list that {@link ownStateList} made.
 *
 * @param count - tensors of parameters
 * @param withVariables - whether the list begins with the level's variables
 */
export function ownStateOfList<T>(
  list: readonly T[],
  count: number,
  withVariables: boolean,
): OwnState<T> {
  const groups = Array.from({ length: list.length / count }, (_, s) =>
    parametersOfList(list.slice(s * count, (s + 1) * count)),
  );
  return withVariables
    ? { variables: groups[0], optimizer: groups.slice(1) }
    : { variables: undefined, optimizer: groups };
}
