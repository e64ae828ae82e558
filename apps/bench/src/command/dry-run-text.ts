import { dataText } from '../experiment/data-text.js';
import { estimateRun } from '../experiment/estimate-run.js';
import { methodName, type RunConfig } from '../experiment/run-config.js';
import { wrapWords } from '../report/wrap-words.js';
import { runId } from '../results/run-id.js';

/** Returns what the runs would be: their data, then of each levels, cycles, steps and operations. */
export function dryRunText(runs: readonly RunConfig[]): string {
  const [first] = runs;
  const data = first
    ? `${wrapWords(`${first.task}: ${dataText(first)}`, 100).join('\n  ')}\n\n`
    : '';
  return data + runs.map(runText).join('\n');
}

function runText(config: RunConfig): string {
  const estimate = estimateRun(config);
  const { training } = config;
  const settings = [
    ...(training.method === 'msann'
      ? [
          `k ${[training.k].flat().join('/')}`,
          `γ ${training.gamma}`,
          `schedule ${training.schedule}`,
          `rate growth ${training.rateGrowth}`,
        ]
      : []),
    `rate ${config.learningRate}`,
    `mean square from ${config.rmsStart}`,
    `budget ${config.budget}`,
  ];
  const levels = estimate.layerSizes.map(
    (sizes, level) =>
      `  level ${level}  ${sizes.join(', ')}  ${estimate.parameterCounts[level]} parameters`,
  );
  return [
    `${methodName(training)}, seed ${config.seed} (${runId(config)})`,
    `  ${settings.join(', ')}`,
    ...levels,
    `  a cycle: ${estimate.cycleSteps} steps, cost ${estimate.cycleCost.toFixed(1)}`,
    `  in all: about ${estimate.steps} steps, ${(estimate.flops / 1e12).toPrecision(3)} TFLOP`,
    '',
  ].join('\n');
}
