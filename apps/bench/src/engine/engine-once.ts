import { chooseEngine } from './choose-engine.js';
import type { CheckEngine } from './engine-check.js';
import type { EngineName } from './engine-names.js';

/** Returns the fastest engine for some threads, and hands why to `tell`, a line at a time. */
export type FastestEngine = (threads: number, tell: (line: string) => void) => Promise<EngineName>;

/** Returns how to find the fastest engine, which for each number of threads looks and tells once. */
export function engineOnce(check: CheckEngine): FastestEngine {
  const chosen = new Map<number, Promise<EngineName>>();
  return (threads, tell) => {
    const before = chosen.get(threads);
    if (before !== undefined) return before;
    const choice = chooseEngine(check, threads).then(({ engine, reasons }) => {
      for (const reason of reasons) tell(reason);
      return engine;
    });
    chosen.set(threads, choice);
    return choice;
  };
}
