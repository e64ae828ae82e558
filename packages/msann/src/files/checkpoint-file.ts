import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Checkpoint, SavedTensor } from '../training/checkpoint.js';
import type { TrainingConfiguration } from '../training/training-configuration.js';
import type { TrainingRecord } from '../training/training-record.js';
import { formatSafetensors } from './format-safetensors.js';
import { parseSafetensors } from './parse-safetensors.js';
import type { NamedTensor } from './safetensors.js';

/** Of the layout below; another one is refused. */
const version = 1;

/** What a file says beside its tensors. */
interface Header {
  readonly version: number;
  readonly configuration: TrainingConfiguration;
  readonly record: TrainingRecord;
  /** Tensors of each level. */
  readonly counts: readonly number[];
}

/**
 * Returns a checkpoint as the bytes of a safetensors file: tensors `effective.I`, `level.L.I`, `average.I` and `kept.I`, and in the metadata the rest
 * as JSON and a SHA-256 checksum of all.
 *
 * @example
 * ```ts
 * import {
 *   buildHierarchy,
 *   createReferenceEngine,
 *   formatCheckpoint,
 *   parseSafetensors,
 *   train,
 * } from '@msann/msann';
 * import { layerMaps } from '@msann/prolongation';
 *
 * // Eight waves on a line of 16 points.
 * const inputs = Float32Array.from({ length: 8 * 16 }, (_, i) => {
 *   return 0.5 + 0.5 * Math.sin((i % 16) / 3 + Math.floor(i / 16));
 * });
 * const layers = [16, 4, 16].map((size) => ({ size, steps: layerMaps('path', size, 1) }));
 * const options = {
 *   engine: createReferenceEngine(),
 *   hierarchy: buildHierarchy(layers),
 *   training: { count: 8, inputs },
 *   validation: { count: 8, inputs },
 *   cycle: { k: 1, gamma: 1, schedule: 'paper' },
 *   budget: 100,
 *   batchSize: 4,
 * };
 * let bytes;
 * const onCheckpoint = (checkpoint) => {
 *   bytes = formatCheckpoint(checkpoint);
 * };
 * await train({ ...options, onCheckpoint, checkpointSeconds: 0 });
 * const { tensors } = parseSafetensors(bytes);
 * // Two weights and two biases of level 1, and RMSProp's mean squares of them.
 * console.log(Object.keys(tensors).filter((name) => name.startsWith('level.1')).length); // 8
 * console.log(tensors['effective.0'].shape, tensors['level.1.0'].shape); // [ 16, 4 ] [ 8, 2 ]
 * ```
 */
export function formatCheckpoint({
  configuration,
  record,
  state,
}: Checkpoint): Uint8Array<ArrayBuffer> {
  const header: Header = {
    version,
    configuration,
    record,
    counts: state.own.map(({ length }) => length),
  };
  const text = JSON.stringify(header, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
  const tensors = Object.fromEntries([
    ...named('effective', state.parameters),
    ...state.own.flatMap((own, level) => named(`level.${level}`, own)),
    ...named('average', state.average ?? []),
    ...named('kept', state.kept ?? []),
  ]);
  return formatSafetensors({
    tensors,
    metadata: { checkpoint: text, sha256: checksum(text, tensors) },
  });
}

/**
 * Returns the checkpoint of a file that {@link formatCheckpoint} made.
 *
 * @example
 * ```ts
 * import {
 *   buildHierarchy,
 *   createReferenceEngine,
 *   formatCheckpoint,
 *   parseCheckpoint,
 *   train,
 * } from '@msann/msann';
 * import { layerMaps } from '@msann/prolongation';
 *
 * // Eight waves on a line of 16 points.
 * const inputs = Float32Array.from({ length: 8 * 16 }, (_, i) => {
 *   return 0.5 + 0.5 * Math.sin((i % 16) / 3 + Math.floor(i / 16));
 * });
 * const layers = [16, 4, 16].map((size) => ({ size, steps: layerMaps('path', size, 1) }));
 * const options = {
 *   engine: createReferenceEngine(),
 *   hierarchy: buildHierarchy(layers),
 *   training: { count: 8, inputs },
 *   validation: { count: 8, inputs },
 *   cycle: { k: 1, gamma: 1, schedule: 'paper' },
 *   budget: 100,
 *   batchSize: 4,
 * };
 * const whole = await train(options);
 *
 * // The same training, stopped on its way and continued from a file.
 * const controller = new AbortController();
 * let bytes;
 * const stopped = await train({
 *   ...options,
 *   signal: controller.signal,
 *   onProgress: ({ cost }) => cost > 40 && controller.abort(),
 *   onCheckpoint: (checkpoint) => {
 *     bytes = formatCheckpoint(checkpoint);
 *   },
 * });
 * const resumed = await train({ ...options, resume: parseCheckpoint(bytes) });
 * const [mse, again] = [whole, resumed].map(({ history }) => history.at(-1).validationMse);
 * console.log(stopped.status, resumed.status, mse === again); // aborted budget true
 * ```
 *
 * @param name - of the file, for messages
 * @throws RangeError which names the file and the fault where it is damaged, with both checksums where these differ.
 */
export function parseCheckpoint(bytes: Uint8Array, name = 'file'): Checkpoint {
  const { tensors, metadata } = parseSafetensors(bytes, name);
  const { checkpoint: text, sha256: expected } = metadata;
  const fault = (what: string) =>
    new RangeError(`parseCheckpoint: need a checkpoint of msann, got ${name}: ${what}`);
  if (text === undefined || expected === undefined) throw fault('it is another kind of file');
  const actual = checksum(text, tensors);
  if (actual !== expected)
    throw fault(`its SHA-256 checksum is ${actual} where it says ${expected}`);
  const header = JSON.parse(text, (_key, value: unknown) =>
    value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : value,
  ) as Header;
  if (header.version !== version) {
    throw fault(`it is of version ${header.version}, where ${version} can be read`);
  }
  const { configuration, record, counts } = header;
  const take = (group: string, count: number): SavedTensor[] =>
    Array.from({ length: count }, (_, i) => tensors[`${group}.${i}`]!);
  const countOf = (group: string) =>
    Object.keys(tensors).filter((key) => key.startsWith(`${group}.`)).length;
  return {
    configuration,
    record,
    state: {
      parameters: take('effective', countOf('effective')),
      own: counts.map((count, level) => take(`level.${level}`, count)),
      ...(countOf('average') > 0 && { average: take('average', countOf('average')) }),
      ...(countOf('kept') > 0 && { kept: take('kept', countOf('kept')) }),
    },
  };
}

function named(group: string, tensors: readonly SavedTensor[]): [string, NamedTensor][] {
  return tensors.map((tensor, i) => [`${group}.${i}`, tensor]);
}

/** Of the text and every tensor, in the order of their names. */
function checksum(text: string, tensors: Readonly<Record<string, NamedTensor>>): string {
  const hash = sha256.create().update(new TextEncoder().encode(text));
  for (const name of Object.keys(tensors).toSorted()) {
    const { shape, values } = tensors[name]!;
    hash.update(new TextEncoder().encode(`${name} ${shape.join(' ')}\n`));
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  return bytesToHex(hash.digest());
}
