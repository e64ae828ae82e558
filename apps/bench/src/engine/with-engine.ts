import type { Engine } from '@msann/msann';
import type { EngineName } from './engine-names.js';
import { openEngine } from './open-engine.js';
import type { OpenEngine, OpenedEngine, OpenOptions } from './opened-engine.js';

/** The engine in use, if any: each takes all the threads that it was given, so there is one at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Calls a function with the named engine, whatever its tensors are, and frees the engine in the end. Calls wait for
 * each other: two engines never share the threads that were meant for one.
 */
export function withEngine<R>(
  name: EngineName,
  options: OpenOptions,
  use: <T>(engine: Engine<T>, opened: OpenedEngine) => Promise<R>,
  open: OpenEngine = openEngine,
): Promise<R> {
  const result = last.then(async () => {
    const opened = await open(name, options);
    try {
      return await opened.use((engine) => use(engine, opened));
    } finally {
      await opened.close();
    }
  });
  last = result.catch(() => undefined);
  return result;
}
