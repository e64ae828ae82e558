import { fineStepTime } from '../speed/fine-step-time.js';
import type { CheckEngine } from './engine-check.js';
import { EngineUnavailable } from './engine-unavailable.js';
import { withEngine } from './with-engine.js';

/** Checks an engine in this process: opens it and, where asked, times a step. */
export const checkEngine: CheckEngine = async (name, { threads, timed }) => {
  try {
    return await withEngine(name, { threads }, async (engine, { software }) => ({
      engine: name,
      works: true,
      device: engine.device,
      software,
      library: engine.library,
      threads: engine.threads,
      fineStepMs: timed ? await fineStepTime(engine) : null,
    }));
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    return { engine: name, works: false, missing: error.missing, remedy: error.remedy };
  }
};
