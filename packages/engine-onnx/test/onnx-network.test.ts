import { describe, expect, it } from '@jest/globals';
import { type Activation, createReferenceEngine, outputs, type TrainedNetwork } from '@msann/msann';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { onnxNetwork } from '../src/index.js';

function someNetwork(layerSizes: number[], activations: Activation[]): TrainedNetwork {
  const draw = (count: number) =>
    Float32Array.from({ length: count }, (_, i) => Math.sin(7 * i * i + count) / 2);
  return {
    layerSizes,
    activations,
    loss: 'mean-squared-error',
    parameters: {
      weights: activations.map((_, i) => draw(layerSizes[i]! * layerSizes[i + 1]!)),
      biases: activations.map((_, i) => draw(layerSizes[i + 1]!)),
    },
  };
}

describe('the ONNX model of a network', () => {
  it.each<[Activation]>([['sigmoid'], ['tanh'], ['relu'], ['softplus'], ['identity'], ['softmax']])(
    'with %s outputs gives in ONNX Runtime what the network gives',
    async (last) => {
      const hidden = last === 'softmax' ? 'tanh' : last;
      const network = someNetwork([12, 7, 5], [hidden, last]);
      const session = await InferenceSession.create(onnxNetwork(network));
      expect([session.inputNames, session.outputNames]).toEqual([['inputs'], ['outputs']]);
      for (const rows of [1, 9]) {
        const inputs = Float32Array.from({ length: rows * 12 }, (_, i) => Math.sin(i));
        const results = await session.run({ inputs: new Tensor('float32', inputs, [rows, 12]) });
        expect(results['outputs']!.dims).toEqual([rows, 5]);
        const values = results['outputs']!.data as Float32Array;
        const expected = await outputs(createReferenceEngine(), network, inputs);
        // float32 against float64.
        values.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-5));
      }
      await session.release();
    },
  );

  it('refuses parameters that do not fit', () => {
    const network = someNetwork([3, 2], ['sigmoid']);
    expect(() => onnxNetwork({ ...network, layerSizes: [4, 2] })).toThrow(
      new RangeError('onnxNetwork: need 8 values for weights0, got 6'),
    );
  });
});
