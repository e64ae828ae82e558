import { type Activation, activations as knownActivations } from '../network/activation.js';
import { type Loss, losses } from '../network/loss.js';
import { parameterShapes } from '../network/parameters.js';
import type { TrainedNetwork } from '../training/trained-network.js';
import { formatSafetensors } from './format-safetensors.js';
import { parseSafetensors } from './parse-safetensors.js';
import type { NamedTensor } from './safetensors.js';

/** What a network file says beside the weights, in JSON. */
export interface NetworkDescription {
  readonly layerSizes: readonly number[];
  /** Of each layer behind the inputs. */
  readonly activations: readonly Activation[];
  readonly loss: Loss;
}

/**
 * Returns a network as the bytes of a safetensors file: weights `layers.I.weight` `[units in, units out]` and
 * biases `layers.I.bias` of z = h W + b, and the JSON text of a {@link NetworkDescription} under `network` in its metadata.
 *
 * @example
 * ```ts
 * import { formatNetwork, parseNetwork } from '@msann/msann';
 *
 * const bytes = formatNetwork({
 *   layerSizes: [2, 1],
 *   activations: ['tanh'],
 *   loss: 'mean-squared-error',
 *   parameters: { weights: [Float32Array.of(1, 2)], biases: [Float32Array.of(3)] },
 * });
 * const { layerSizes, parameters } = parseNetwork(bytes);
 * console.log(layerSizes, parameters.weights[0]); // [ 2, 1 ] Float32Array(2) [ 1, 2 ]
 * ```
 *
 * @throws RangeError where the parameters do not fit the layers' sizes.
 */
export function formatNetwork(network: TrainedNetwork): Uint8Array<ArrayBuffer> {
  const { layerSizes, activations, loss, parameters } = network;
  const shapes = parameterShapes(layerSizes);
  const tensors: Record<string, NamedTensor> = {};
  activations.forEach((_, i) => {
    tensors[`layers.${i}.weight`] = { shape: shapes.weights[i]!, values: parameters.weights[i]! };
    tensors[`layers.${i}.bias`] = { shape: shapes.biases[i]!, values: parameters.biases[i]! };
  });
  const description: NetworkDescription = { layerSizes, activations, loss };
  return formatSafetensors({ tensors, metadata: { network: JSON.stringify(description) } });
}

/**
 * Returns the network of a file that {@link formatNetwork} made.
 *
 * @example
 * ```ts
 * import { createReferenceEngine, formatNetwork, outputs, parseNetwork } from '@msann/msann';
 *
 * const bytes = formatNetwork({
 *   layerSizes: [2, 1],
 *   activations: ['identity'],
 *   loss: 'mean-squared-error',
 *   parameters: { weights: [Float32Array.of(1, 2)], biases: [Float32Array.of(3)] },
 * });
 * const network = parseNetwork(bytes, 'network.safetensors');
 * console.log(await outputs(createReferenceEngine(), network, Float32Array.of(1, 1))); // Float32Array(1) [ 6 ]
 * ```
 *
 * @param name - of the file, for messages
 * @throws RangeError which names the file and the fault, where it is damaged or no network.
 */
export function parseNetwork(bytes: Uint8Array, name = 'file'): TrainedNetwork {
  const { tensors, metadata } = parseSafetensors(bytes, name);
  const fault = (what: string) =>
    new RangeError(`parseNetwork: need a network of msann, got ${name}: ${what}`);
  const description = descriptionOf(metadata['network']);
  if (description === undefined) throw fault('it has no description');
  const { layerSizes, activations, loss } = description;
  const shapes = parameterShapes(layerSizes);
  const take = (tensorName: string, shape: readonly number[]): Float32Array => {
    const tensor = tensors[tensorName];
    if (tensor?.shape.join() !== shape.join()) {
      throw fault(
        `it needs ${tensorName} of shape [${shape.join(', ')}] and has ${tensor === undefined ? 'none' : `[${tensor.shape.join(', ')}]`}`,
      );
    }
    return Float32Array.from(tensor.values);
  };
  return {
    layerSizes,
    activations,
    loss,
    parameters: {
      weights: shapes.weights.map((shape, i) => take(`layers.${i}.weight`, shape)),
      biases: shapes.biases.map((shape, i) => take(`layers.${i}.bias`, shape)),
    },
  };
}

function descriptionOf(text: string | undefined): NetworkDescription | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { layerSizes, activations, loss } = value as Partial<Record<string, unknown>>;
  const sized =
    Array.isArray(layerSizes) &&
    layerSizes.length >= 2 &&
    layerSizes.every((size) => Number.isSafeInteger(size) && size >= 1);
  const active =
    Array.isArray(activations) &&
    activations.every((one) => knownActivations.includes(one as Activation));
  if (!sized || !active || activations.length !== layerSizes.length - 1) return undefined;
  if (!losses.includes(loss as Loss)) return undefined;
  return value as NetworkDescription;
}
