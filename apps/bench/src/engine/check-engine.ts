import type { Engine } from '@msann/msann';
import { fineStepTime } from '../speed/fine-step-time.js';
import type { CheckEngine, EngineCheck } from './engine-check.js';
import { EngineUnavailable } from './engine-unavailable.js';
import type { OpenEngine, OpenedEngine } from './opened-engine.js';
import { withEngine } from './with-engine.js';

/** Returns a check in this process, which opens an engine and, where asked, times a step. */
export function checkEngineHere(open?: OpenEngine): CheckEngine {
  return async (name, { threads, timed }) => {
    try {
      const use = async <T>(
        engine: Engine<T>,
        { software }: OpenedEngine,
      ): Promise<EngineCheck> => ({
        engine: name,
        works: true,
        device: engine.device,
        software,
        library: engine.library,
        threads: engine.threads,
        fineStepMs: timed ? await fineStepTime(engine) : null,
      });
      return await withEngine(name, { threads }, use, open);
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      return { engine: name, works: false, missing: error.missing, remedy: error.remedy };
    }
  };
}
