import { createOnnxEngine } from '@msann/engine-onnx';
import { createReferenceEngine, type Engine } from '@msann/msann';

/** Names for `--engine`. */
export const engineNames = ['onnx', 'reference'] as const;

export type EngineName = (typeof engineNames)[number];

/** Calls a function with the named engine, whatever its tensors are, and disposes of it in the end. */
export async function withEngine<R>(
  name: EngineName,
  options: { readonly threads?: number },
  use: <T>(engine: Engine<T>) => Promise<R>,
): Promise<R> {
  const using = async <T>(engine: Engine<T>): Promise<R> => {
    try {
      return await use(engine);
    } finally {
      await engine.dispose();
    }
  };
  return name === 'onnx' ? using(createOnnxEngine(options)) : using(createReferenceEngine());
}
