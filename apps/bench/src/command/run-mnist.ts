import type { Engine } from '@msann/msann';
import { loadMnist } from '../data/load-mnist.js';
import { chooseEngine } from '../engine/choose-engine.js';
import type { OpenedEngine } from '../engine/opened-engine.js';
import { withEngine } from '../engine/with-engine.js';
import { estimateRun } from '../experiment/estimate-run.js';
import { gitRevision } from '../experiment/git-revision.js';
import { imageExperimentData } from '../experiment/image-experiment-data.js';
import { type PlanBase, planRuns } from '../experiment/plan-runs.js';
import { replicaGroups } from '../experiment/replica-groups.js';
import type { RunConfig } from '../experiment/run-config.js';
import { runExperiment } from '../experiment/run-experiment.js';
import { lineDisplay } from '../progress/line-display.js';
import { type ProgressDisplay, silentDisplay } from '../progress/progress-display.js';
import { terminalDisplay } from '../progress/terminal-display.js';
import { formatTable } from '../report/format-table.js';
import { resultsTable } from '../report/results-table.js';
import { isFinished } from '../results/finish-run.js';
import { runId } from '../results/run-id.js';
import type { BenchContext } from './bench-context.js';
import { dryRunText } from './dry-run-text.js';
import { engineLine } from './engine-line.js';
import type { MnistOptions } from './mnist-command.js';
import type { Output } from './output.js';
import { UsageError } from './usage-error.js';

/** Examples a step; the paper's. */
const batchSize = 128;

/** Runs `bench mnist`; returns whether it came to its end. */
export async function runMnist(
  options: MnistOptions,
  { output: { stdout, stderr }, checkEngineApart, openEngine, signal }: BenchContext,
): Promise<boolean> {
  checkTogether(options);
  const { data, description } = imageExperimentData(
    loadMnist(options.data === undefined ? {} : { directory: options.data }),
  );
  checkDepth(options.depth, description.network);
  const { threads } = options;
  const { engine: name, reasons } =
    options.engine === 'auto'
      ? await chooseEngine(checkEngineApart, threads)
      : { engine: options.engine, reasons: [] };
  if (!options.quiet) for (const reason of reasons) stderr.write(`${reason}\n`);
  const use = async <T>(engine: Engine<T>, { software }: OpenedEngine): Promise<boolean> => {
    const { rmsStart, replicas, seed = 0, seeds = [seed], ...plan } = options;
    const base: PlanBase = {
      task: 'mnist',
      ...description,
      batchSize,
      engine: {
        name: engine.name,
        threads: engine.threads,
        ...(software && { software }),
        ...(replicas > 1 && { replicas }),
      },
    };
    const runs = planRuns(base, {
      ...plan,
      seeds,
      ...(rmsStart && { rmsStart: rmsStart === '1' ? 1 : 0 }),
    });
    if (options.dryRun) {
      stdout.write(dryRunText(runs));
      return true;
    }
    const unfinished = runs.filter((config) => !isFinished(options.out, runId(config)));
    const groups = replicaGroups(unfinished, replicas);
    const display = options.quiet ? silentDisplay : displayOn(stderr, groups);
    display.say(engineLine(engine));
    const summary = await runExperiment({
      experiment: 'mnist',
      engine,
      out: options.out,
      runs,
      groups,
      replicas,
      data,
      git: gitRevision(process.cwd()),
      display,
      ...(signal && { signal }),
    }).finally(display.stop);
    if (summary === undefined) {
      stderr.write('interrupted; finished runs are kept, and the same command goes on from them\n');
      return false;
    }
    if (options.json) stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    else stdout.write(`\n${formatTable(resultsTable(summary))}\n`);
    if (!options.quiet) stderr.write(`report: ${options.out}/report.html\n`);
    return true;
  };
  return withEngine(name, { threads }, use, openEngine);
}

/** Refuses options that are right alone and wrong together. */
function checkTogether({ k, depth }: MnistOptions): void {
  if (Array.isArray(k) && k.length !== depth + 1) {
    throw new UsageError(
      `option '--k <steps>' argument '${k.join('/')}' is invalid. Allowed: one number for each of the ${depth + 1} levels of --depth ${depth}, or one for all.`,
    );
  }
}

/** Refuses a depth at which a layer of the data's network can no longer be halved. */
function checkDepth(depth: number, network: readonly number[]): void {
  let deepest = 0;
  while (network.every((size) => size % 2 ** (deepest + 1) === 0)) deepest++;
  if (depth > deepest) {
    throw new UsageError(
      `option '--depth <n>' argument '${depth}' is invalid. Allowed: a whole number from 0 to ${deepest}, as the layers have ${network.join(', ')} units.`,
    );
  }
}

function displayOn(
  stream: Output['stderr'],
  groups: readonly (readonly RunConfig[])[],
): ProgressDisplay {
  const estimates = groups.map((group) => group.length * estimateRun(group[0]!).flops);
  return stream.isTTY ? terminalDisplay(stream, estimates) : lineDisplay(stream, estimates);
}
