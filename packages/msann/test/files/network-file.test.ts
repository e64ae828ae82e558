import { describe, expect, it } from '@jest/globals';
import { formatSafetensors } from '../../src/files/format-safetensors.js';
import { formatNetwork, parseNetwork } from '../../src/files/network-file.js';
import { parseSafetensors } from '../../src/files/parse-safetensors.js';
import type { TrainedNetwork } from '../../src/index.js';

const network: TrainedNetwork = {
  layerSizes: [3, 2, 4],
  activations: ['relu', 'softmax'],
  loss: 'categorical-cross-entropy',
  parameters: {
    weights: [Float32Array.of(1, 2, 3, 4, 5, 6), Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8)],
    biases: [Float32Array.of(0.1, 0.2), Float32Array.of(1, 2, 3, 4)],
  },
};
const bytes = formatNetwork(network);

describe('a network file', () => {
  it('gives the network back', () => {
    expect(parseNetwork(bytes)).toEqual(network);
  });

  it('is a safetensors file with a description in JSON', () => {
    const { tensors, metadata } = parseSafetensors(bytes);
    expect(Object.keys(tensors).toSorted()).toEqual([
      'layers.0.bias',
      'layers.0.weight',
      'layers.1.bias',
      'layers.1.weight',
    ]);
    expect(tensors['layers.1.weight']!.shape).toEqual([2, 4]);
    const { parameters: _parameters, ...description } = network;
    expect(JSON.parse(metadata['network']!)).toEqual(description);
  });

  const { tensors, metadata } = parseSafetensors(bytes);
  const described = (change: object) => ({
    network: JSON.stringify({ ...JSON.parse(metadata['network']!), ...change }),
  });

  it.each([
    ['no description', tensors, {}, 'it has no description'],
    [
      'an unknown activation',
      tensors,
      described({ activations: ['relu', 'cube'] }),
      'it has no description',
    ],
    ['an unknown loss', tensors, described({ loss: 'hope' }), 'it has no description'],
    [
      'other sizes',
      tensors,
      described({ layerSizes: [3, 3, 4] }),
      'it needs layers.0.weight of shape [3, 3] and has [3, 2]',
    ],
    ['no tensors', {}, metadata, 'it needs layers.0.weight of shape [3, 2] and has none'],
  ])('with %s is refused by name', (_name, own, texts, fault) => {
    const damaged = formatSafetensors({ tensors: own, metadata: texts as Record<string, string> });
    expect(() => parseNetwork(damaged, 'w.safetensors')).toThrow(
      new RangeError(`parseNetwork: need a network of msann, got w.safetensors: ${fault}`),
    );
  });
});
