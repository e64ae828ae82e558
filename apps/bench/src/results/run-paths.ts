import { join } from 'node:path';

/** Where the files of a run are. */
export interface RunPaths {
  readonly folder: string;
  readonly config: string;
  readonly history: string;
  readonly result: string;
  readonly reconstructions: string;
  /** Weights into units of the first hidden layer; absent in results from before it was written. */
  readonly features: string;
  /** Columns of P of the inputs, where it is no aggregation. */
  readonly map: string;
  /** The trained network, where it was to be saved. */
  readonly network: string;
  readonly onnxNetwork: string;
  /** Of a training that was stopped, its own or that of the runs that train with it. */
  readonly checkpoint: string;
  /** Why the training failed. */
  readonly failure: string;
}

/** The folder of all the runs in an output folder. */
export function runsFolder(out: string): string {
  return join(out, 'runs');
}

/**
 * The paths of a run's files in an output folder.
 *
 * @throws RangeError when `id` is not 16 hexadecimal digits
 */
export function runPaths(out: string, id: string): RunPaths {
  if (!isRunId(id)) throw new RangeError(`runPaths: id must be 16 hexadecimal digits, got "${id}"`);
  const folder = join(runsFolder(out), id);
  return {
    folder,
    config: join(folder, 'config.json'),
    history: join(folder, 'history.csv'),
    result: join(folder, 'result.json'),
    reconstructions: join(folder, 'reconstructions.png'),
    features: join(folder, 'features.png'),
    map: join(folder, 'map.png'),
    network: join(folder, 'network.safetensors'),
    onnxNetwork: join(folder, 'network.onnx'),
    checkpoint: join(folder, 'checkpoint.safetensors'),
    failure: join(folder, 'failure.txt'),
  };
}

/** Whether a name has the form of a run's id. */
export function isRunId(name: string): boolean {
  return /^[0-9a-f]{16}$/.test(name);
}
