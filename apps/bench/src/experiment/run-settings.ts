import type { RunSettings } from '../results/summary.js';
import { optimizerText } from './configured-optimizer.js';
import { correctionText } from './correction-config.js';
import { type MethodConfig, methodName, type RunConfig } from './run-config.js';

/** Returns how a run is trained, as its row in the summary tells it. */
export function runSettings(config: RunConfig): RunSettings {
  const { task, batchSize, learningRate, optimizer, rmsStart, rateDecay, seed, budget } = config;
  return {
    label: methodName(config.training),
    task,
    ...methodFields(config.training),
    ...(batchSize !== 128 && { batchSize }),
    learningRate,
    ...(rmsStart !== undefined && { rmsStart }),
    ...(optimizer && { optimizer: optimizerText(optimizer) }),
    ...(rateDecay !== undefined && { rateDecay }),
    seed,
    budget,
  };
}

type MethodFields = Pick<
  RunSettings,
  | 'method'
  | 'prolongation'
  | 'smoothing'
  | 'correction'
  | 'schedule'
  | 'k'
  | 'gamma'
  | 'depth'
  | 'opening'
>;

function methodFields(training: MethodConfig): MethodFields {
  const { method } = training;
  const none = { smoothing: null, schedule: null, k: null, gamma: null };
  if (method === 'default') return { method, prolongation: null, ...none, depth: 0 };
  const { prolongation, depth } = training;
  if (method === 'simultaneous') {
    return { method, prolongation, ...none, smoothing: 'fine-data', depth };
  }
  const { smoothing } = training;
  const corrected = training.correction && { correction: correctionText(training.correction) };
  if ('cycle' in training) {
    const visits = { schedule: null, k: 'adaptive', gamma: 'adaptive' } as const;
    return { method, prolongation, smoothing, ...corrected, ...visits, depth };
  }
  const { schedule, k, gamma, opening } = training;
  const opened = opening && { opening };
  return { method, prolongation, smoothing, ...corrected, schedule, k, gamma, ...opened, depth };
}
