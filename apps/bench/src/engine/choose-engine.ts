import type { AbsentEngine, CheckEngine, EngineCheck, WorkingEngine } from './engine-check.js';
import type { EngineName } from './engine-names.js';

/** Engines on hardware that may be faster than the processor: which is fastest is measured. */
const accelerated: readonly EngineName[] = ['cuda', 'onnx-cuda', 'webgpu', 'onnx-webgpu'];

/** Engines on the processor, fastest first by measurement, see docs/performance.md: the first that works is it. */
const onProcessor: readonly EngineName[] = ['onnx', 'tfjs-node', 'wasm', 'cpu', 'reference'];

/** The engine that `auto` takes, and what to tell the user. */
export interface ChosenEngine {
  readonly engine: EngineName;
  /** One line for the engine taken, and one for each that was not. */
  readonly reasons: readonly string[];
}

/**
 * Returns the fastest engine that works. Engines that are not installed cost only a look; where a GPU works, a step is
 * timed on it and on the processor.
 */
export async function chooseEngine(check: CheckEngine, threads: number): Promise<ChosenEngine> {
  const look = (name: EngineName) => check(name, { threads, timed: false });
  const time = (name: EngineName) => check(name, { threads, timed: true });
  const looks = await Promise.all([...accelerated, onProcessor[0]!].map(look));
  const gpus = working(looks).filter(
    ({ engine, software }) => accelerated.includes(engine) && !software,
  );
  const processor = working(looks).find(({ engine }) => engine === onProcessor[0]);
  const tried = gpus.length > 0 ? [...gpus, processor].flatMap((found) => found?.engine ?? []) : [];
  const timed: EngineCheck[] = [];
  for (const engine of tried) timed.push(await time(engine));

  const candidates = working(timed.length > 0 ? timed : processor ? [processor] : []);
  const [taken, ...slower] = candidates.toSorted(
    (a, b) => (a.fineStepMs ?? 0) - (b.fineStepMs ?? 0),
  );
  const others = onProcessor.slice(1);
  const fallbacks = taken ? [] : await looksUntilOneWorks(others, look);
  const chosen = taken ?? working(fallbacks)[0];
  if (chosen === undefined) throw new Error('chooseEngine: no engine works, not even JavaScript');
  const lacking = absent([...looks, ...timed, ...fallbacks]);
  return {
    engine: chosen.engine,
    reasons: [
      `auto takes ${chosen.engine}${stepText(chosen)}`,
      ...slower.map((found) => `not ${found.engine}: slower${stepText(found)}`),
      ...working(looks)
        .filter(({ software }) => software)
        .map(({ engine, device }) => `not ${engine}: no hardware (${device})`),
      ...lacking.map(({ engine, missing }) => `not ${engine}: ${missing}`),
      ...(taken ? [`not ${others.join(', ')}: never faster than ${onProcessor[0]}`] : []),
      ...(lacking.length > 0 ? ['pnpm bench doctor says how to enable them'] : []),
    ],
  };
}

/** Looks at engines in turn up to the first that works. */
async function looksUntilOneWorks(
  names: readonly EngineName[],
  look: (name: EngineName) => Promise<EngineCheck>,
): Promise<EngineCheck[]> {
  const looks: EngineCheck[] = [];
  for (const name of names) {
    const found = await look(name);
    looks.push(found);
    if (found.works) break;
  }
  return looks;
}

function working(checks: readonly EngineCheck[]): WorkingEngine[] {
  return checks.filter((found): found is WorkingEngine => found.works);
}

function absent(checks: readonly EngineCheck[]): AbsentEngine[] {
  return checks.filter((found): found is AbsentEngine => !found.works);
}

function stepText({ fineStepMs }: WorkingEngine): string {
  return fineStepMs === null ? '' : `, ${fineStepMs.toFixed(2)} ms a fine step`;
}
