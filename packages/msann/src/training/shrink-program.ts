import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { parameterList, parameterShapes } from '../network/parameters.js';
import type { Program } from '../tensor/engine.js';

/** Returns the program of the parameters times a factor, whose inputs these are in turn. */
export function shrinkProgram({ levels }: Hierarchy): Program {
  const shapes = parameterList(parameterShapes(levels[0]!.layerSizes));
  return {
    name: 'shrunk parameters',
    inputs: [...shapes, []],
    stacks: [],
    build: (ops, inputs) =>
      inputs.slice(0, -1).map((parameter) => ops.multiply(parameter, inputs.at(-1)!)),
  };
}
