import {
  type AggregationMap,
  composeMaps,
  identityMap,
  nestedLabels,
  type ProlongationMap,
} from '@msann/prolongation';
import { type Activation, checkActivation } from '../network/activation.js';
import { parameterCount } from '../network/parameters.js';
import { relabelMap } from './labels.js';

/** One layer of the network: its size, how it coarsens and its function. */
export interface LayerCoarsening {
  /** Units at the finest level. */
  readonly size: number;
  /**
   * Step maps, finest first: step l prolongs from level l+1 to level l. As many for every layer; an
   * identity map where the layer keeps its units.
   */
  readonly steps: readonly ProlongationMap[];
  /** Of every layer but the first, which is the inputs. @defaultValue 'sigmoid' */
  readonly activation?: Activation;
}

/** One level of a {@link Hierarchy}; level 0 is the finest. */
export interface Level {
  /** Units of each layer. */
  readonly layerSizes: readonly number[];
  /** Trainable parameters of the level's own variables. */
  readonly parameterCount: number;
  /** Composed prolongation of each layer from this level to level 0, between the layers' labels. */
  readonly maps: readonly ProlongationMap[];
  /**
   * Label of each node of each layer: node v of the graph is unit `labels[layer][v]` of the network. In
   * these labels nested aggregations of equal sizes are folds, so that every graph runs at the same speed.
   */
  readonly labels: readonly Uint32Array[];
}

/** A hierarchy of networks, finest first. Made by {@link buildHierarchy}. */
export interface Hierarchy {
  /** Of each layer behind the inputs; the same at every level. */
  readonly activations: readonly Activation[];
  readonly levels: readonly Level[];
}

/**
 * Returns the hierarchy of networks that the layers' maps define.
 *
 * @example
 * ```ts
 * import { buildHierarchy } from '@msann/msann';
 * import { identityMap, layerMaps } from '@msann/prolongation';
 *
 * // A classifier: the pixels and the hidden layer are halved, the ten classes stay.
 * const { levels, activations } = buildHierarchy([
 *   { size: 64, steps: layerMaps('grid', 64, 2) },
 *   { size: 16, steps: layerMaps('path', 16, 2), activation: 'tanh' },
 *   { size: 10, steps: [identityMap(10), identityMap(10)], activation: 'softmax' },
 * ]);
 * console.log(levels.map(({ layerSizes }) => layerSizes.join('-')).join(' ')); // 64-16-10 32-8-10 16-4-10
 * console.log(activations.join(' '), levels.map(({ parameterCount }) => parameterCount)); // tanh softmax [ 1210, 354, 118 ]
 * ```
 *
 * @throws RangeError if there are fewer than two layers, layers differ in their number of steps, a step does not fit the
 * one before it, the first layer has an activation, or a layer before the last is softmax
 * @see paper section 3.4
 */
export function buildHierarchy(layers: readonly LayerCoarsening[]): Hierarchy {
  if (layers.length < 2) {
    throw new RangeError(`buildHierarchy: need at least 2 layers, got ${layers.length}`);
  }
  const depth = layers[0]!.steps.length;
  layers.forEach((layer, i) => {
    if (layer.steps.length !== depth) {
      throw new RangeError(
        `buildHierarchy: need ${depth} step maps for every layer, got ${layer.steps.length} for layer ${i}`,
      );
    }
    if (layer.activation !== undefined) checkActivation(layer.activation, i, layers.length);
  });
  const columns = layers.map(layerLevels);
  return {
    activations: layers.slice(1).map(({ activation = 'sigmoid' }) => activation),
    levels: Array.from({ length: depth + 1 }, (_, level) => {
      const at = columns.map((column) => column[level]!);
      const layerSizes = at.map(({ map }) => map.coarseSize);
      return {
        layerSizes,
        parameterCount: parameterCount(layerSizes),
        maps: at.map(({ map }) => map),
        labels: at.map(({ labels }) => labels),
      };
    }),
  };
}

/** Returns the composed map and the labels of one layer at every level. */
function layerLevels({ size, steps }: LayerCoarsening, layer: number) {
  const composed: ProlongationMap[] = [identityMap(size)];
  steps.forEach((step, level) => {
    const finer = composed[level]!;
    if (step.fineSize !== finer.coarseSize) {
      throw new RangeError(
        `buildHierarchy: layer ${layer} has ${finer.coarseSize} units at level ${level}, but its step map has ${step.fineSize}`,
      );
    }
    composed.push(composeMaps(finer, step));
  });
  const nested = steps.every((s): s is AggregationMap => s.kind === 'aggregation')
    ? nestedLabels(steps)
    : undefined;
  return composed.map((map, level) => {
    const labels =
      nested?.[level] ?? Uint32Array.from({ length: map.coarseSize }, (_, node) => node);
    return { labels, map: nested ? relabelMap(map, nested[0]!, labels) : map };
  });
}
