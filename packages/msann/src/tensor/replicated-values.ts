import type { Engine } from './engine.js';
import { replicatedShape } from './replicated-program.js';
import type { Shape } from './tensor-operations.js';

/** Returns the tensor of the replicas' own values, each of one shape. */
export function uploadReplicas<T>(
  engine: Engine<T>,
  values: readonly Float32Array[],
  shape: Shape,
): T {
  const joined = values.length === 1 ? values[0]! : joinedValues(values);
  return engine.upload(joined, replicatedShape(shape, values.length));
}

/** Returns each replica's own values of a tensor. */
export async function downloadReplicas<T>(
  engine: Engine<T>,
  tensor: T,
  replicas: number,
): Promise<Float32Array[]> {
  const values = Float32Array.from(await engine.download(tensor));
  const size = values.length / replicas;
  return Array.from({ length: replicas }, (_, r) => values.subarray(r * size, (r + 1) * size));
}

function joinedValues(values: readonly Float32Array[]): Float32Array {
  const size = values[0]!.length;
  const joined = new Float32Array(values.length * size);
  values.forEach((own, r) => {
    joined.set(own, r * size);
  });
  return joined;
}
