import type { Engine } from '@msann/msann';
import type { EngineName } from './engine-names.js';

/** An engine that runs, whatever its tensors are. */
export interface OpenedEngine {
  /** Whether the processor plays the GPU that was asked for. */
  readonly software: boolean;
  /** Calls a function with the engine. */
  readonly use: <R>(call: <T>(engine: Engine<T>) => Promise<R>) => Promise<R>;
  /** Frees everything that the engine holds, and its device. */
  readonly close: () => Promise<void>;
}

/** What an engine is opened with. */
export interface OpenOptions {
  /** Threads on a processor. */
  readonly threads: number;
}

/** Opens the named engine. */
export type OpenEngine = (name: EngineName, options: OpenOptions) => Promise<OpenedEngine>;

/** Returns an engine that hides its kind of tensors. */
export function openedEngine<T>(
  engine: Engine<T>,
  { software = false, closeDevice }: { software?: boolean; closeDevice?: () => void } = {},
): OpenedEngine {
  return {
    software,
    use: (call) => call(engine),
    async close() {
      await engine.dispose();
      closeDevice?.();
    },
  };
}
