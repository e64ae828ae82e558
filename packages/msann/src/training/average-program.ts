import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { parameterList, parameterShapes, parametersOfList } from '../network/parameters.js';
import type { Program } from '../tensor/engine.js';
import { movedTowards } from './level-visit.js';

/** Returns the program of mean + share · (parameters - mean), whose inputs these are in turn: mean, parameters, share. */
export function averageProgram({ levels }: Hierarchy): Program {
  const shapes = parameterList(parameterShapes(levels[0]!.layerSizes));
  const count = shapes.length;
  return {
    name: 'mean of the steps',
    inputs: [...shapes, ...shapes, []],
    stacks: [],
    build: (ops, inputs) =>
      parameterList(
        movedTowards(
          ops,
          parametersOfList(inputs.slice(0, count)),
          parametersOfList(inputs.slice(count, 2 * count)),
          inputs.at(-1)!,
        ),
      ),
  };
}
