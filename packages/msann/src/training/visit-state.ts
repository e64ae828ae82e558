import { type Parameters, parameterList, parametersOfList } from '../network/parameters.js';

/** What the steps of a visit change. */
export interface VisitState<T> {
  /** Of the network that the batches are fed through. */
  readonly parameters: Parameters<T>;
  /** RMSProp states of the level's own variables. */
  readonly meanSquares: Parameters<T>;
}

/** Returns the state as one list, parameters first. */
export function stateList<T>({ parameters, meanSquares }: VisitState<T>): T[] {
  return [...parameterList(parameters), ...parameterList(meanSquares)];
}

/** Returns the state of a list that {@link stateList} made. */
export function stateOfList<T>(list: readonly T[]): VisitState<T> {
  const half = list.length / 2;
  return {
    parameters: parametersOfList(list.slice(0, half)),
    meanSquares: parametersOfList(list.slice(half)),
  };
}
