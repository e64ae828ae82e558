import { optimizerText } from '../experiment/configured-optimizer.js';
import { correctionText } from '../experiment/correction-config.js';
import { dataText } from '../experiment/data-text.js';
import { estimateRun } from '../experiment/estimate-run.js';
import { replicaGroups } from '../experiment/replica-groups.js';
import { type MethodConfig, methodName, type RunConfig } from '../experiment/run-config.js';
import { durationText } from '../progress/duration-text.js';
import { wrapWords } from '../report/wrap-words.js';
import { levelText } from '../results/level-text.js';
import { runId } from '../results/run-id.js';
import { hierarchiesText } from './hierarchies-text.js';

/** Returns what the runs would be: their data, networks and hierarchies, then of each its settings, cycles, steps and operations. */
export function dryRunText(runs: readonly RunConfig[]): string {
  const [first] = runs;
  if (first === undefined) return '';
  const data = wrapWords(`${first.task}: ${dataText(first)}`, 100).join('\n  ');
  const network = `network: layers of ${first.network.join(', ')} units`;
  return `${data}\n\n${network}\n\n${hierarchiesText(runs)}${runs.map(runText).join('\n')}`;
}

function runText(config: RunConfig): string {
  const estimate = estimateRun(config);
  const { training, optimizer, rateDecay } = config;
  const settings = [
    ...methodSettings(training),
    `batch size ${levelText(config.batchSize)}`,
    `rate ${config.learningRate}`,
    ...(rateDecay === undefined ? [] : [`rate decay ${rateDecay}`]),
    optimizer ? optimizerText(optimizer) : `mean square from ${config.rmsStart}`,
    `budget ${config.budget}`,
  ];
  return [
    `${methodName(training)}, seed ${config.seed} (${runId(config)})`,
    `  ${settings.join(', ')}`,
    `  ${estimate.part}: ${estimate.cycleSteps} steps, cost ${estimate.cycleCost.toFixed(1)}`,
    `  in all: about ${estimate.steps} steps, ${teraText(estimate.flops)} TFLOP`,
    '',
  ].join('\n');
}

function methodSettings(training: MethodConfig): string[] {
  if (training.method === 'default') return [];
  const growth = `rate growth ${training.rateGrowth}`;
  if (training.method === 'simultaneous') return [growth];
  const corrected = training.correction ? [correctionText(training.correction)] : [];
  if ('cycle' in training) {
    const { firstSteps, mostSteps } = training.cycle;
    return [
      `adaptive: visits of ${levelText(firstSteps)} to ${levelText(mostSteps)} steps`,
      growth,
      ...corrected,
    ];
  }
  const { k, gamma, schedule, opening, cascadeSteps } = training;
  return [
    `k ${levelText(k)}`,
    `γ ${gamma}`,
    `schedule ${schedule}`,
    ...(opening ? [`opening ${opening}`] : []),
    ...(cascadeSteps === undefined ? [] : [`cascade steps ${levelText(cascadeSteps)}`]),
    growth,
    ...corrected,
  ];
}

/** Runs that would be trained. */
export interface DryRun {
  readonly runs: readonly RunConfig[];
  /** Floating-point operations that the engine makes in a second. */
  readonly flopsPerSecond: number;
  /** How many groups of runs train side by side, and how many runs a group may have. */
  readonly workers: number;
  readonly replicas: number;
}

/** Returns what all the runs come to, and how long they will take. */
export function wholeText(dryRun: DryRun): string {
  const { runs, flopsPerSecond } = dryRun;
  const workers = busyWorkers(dryRun);
  const rate = `${(flopsPerSecond / 1e9).toPrecision(2)} GFLOP/s`;
  const pace = workers > 1 ? `${workers} at a time at ${rate} each` : `at ${rate}`;
  return `\nall ${runs.length} runs: ${sumText([dryRun])} ${pace}\n`;
}

/** Returns what the runs of several command lines come to; nothing of one alone, which says it itself. */
export function totalText(dryRuns: readonly DryRun[]): string {
  if (dryRuns.length < 2) return '';
  const count = dryRuns.reduce((sum, { runs }) => sum + runs.length, 0);
  return `\nall ${dryRuns.length} command lines, ${count} runs: ${sumText(dryRuns)}\n`;
}

function sumText(dryRuns: readonly DryRun[]): string {
  const sum = (of: (dryRun: DryRun) => number) => dryRuns.reduce((all, one) => all + of(one), 0);
  const flops = ({ runs }: DryRun) =>
    runs.reduce((all, config) => all + estimateRun(config).flops, 0);
  const cost = sum(({ runs }) => runs.reduce((all, { budget }) => all + budget, 0));
  const seconds = sum((dryRun) => flops(dryRun) / dryRun.flopsPerSecond / busyWorkers(dryRun));
  return `cost ${cost}, ${teraText(sum(flops))} TFLOP, about ${durationText(seconds)}`;
}

/** How many workers have something to do at first. */
function busyWorkers({ runs, workers, replicas }: DryRun): number {
  return Math.max(1, Math.min(workers, replicaGroups(runs, replicas).length));
}

/** Returns a number in 10^12, with three digits or more. */
function teraText(flops: number): string {
  return String(Number((flops / 1e12).toPrecision(3)));
}
