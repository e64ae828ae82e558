import { Option } from 'commander';
import {
  type OptimizerConfig,
  type OptimizerName,
  optimizerNames,
} from '../experiment/configured-optimizer.js';
import type { PlanOptions } from '../experiment/plan-runs.js';
import { positiveNumber, share } from './option-values.js';
import { UsageError } from './usage-error.js';

/** Options of the steps along the gradient. */
export const optimizerOptions: readonly Option[] = [
  new Option(
    '--optimizer <name>',
    "rmsprop is TensorFlow 1's, rmsprop-tfjs that of TensorFlow.js; rates are to be chosen for each",
  )
    .choices([...optimizerNames])
    .default('rmsprop'),
  new Option(
    '--momentum <share>',
    'of --optimizer sgd: of the last step in the next (default: 0)',
  ).argParser(share),
  new Option('--nesterov', "of --optimizer sgd: Nesterov's steps"),
  new Option(
    '--learning-rate <rate>',
    'rate at level 0 (default: 0.0005; with coarse data 0.01, or 0.004 in fixed cycles)',
  ).argParser(positiveNumber),
  new Option(
    '--rate-growth <factor>',
    'factor on the rate from level to level (default: 1; with coarse data 1.4)',
  ).argParser(positiveNumber),
  new Option(
    '--rate-decay <cost>',
    'the rate falls as 1/√(1 + cost so far / this cost) (default: it stays)',
  ).argParser(positiveNumber),
  new Option(
    '--rms-start <value>',
    "rmsprop mean square's first value: 1 as TensorFlow 1, 0 as PyTorch (default: 1; with coarse data 0)",
  ).choices(['0', '1']),
];

/** The options of {@link optimizerOptions} that say which optimiser there is, as given. */
export interface OptimizerChoice {
  readonly optimizer: OptimizerName;
  readonly momentum?: number;
  readonly nesterov?: true;
  readonly rmsStart?: '0' | '1';
}

/**
 * Returns the optimiser that was chosen.
 *
 * @throws {@link UsageError} where an option is of another optimiser
 */
export function chosenOptimizer(
  choice: OptimizerChoice,
): Pick<PlanOptions, 'optimizer' | 'rmsStart'> {
  const { optimizer: name, momentum, nesterov = false, rmsStart } = choice;
  const refuse = (option: string, only: string) => {
    throw new UsageError(
      `option '${option}' is invalid with --optimizer ${name}. Allowed: with --optimizer ${only}.`,
    );
  };
  if (rmsStart !== undefined && name !== 'rmsprop') refuse('--rms-start <value>', 'rmsprop');
  if (momentum !== undefined && name !== 'sgd') refuse('--momentum <share>', 'sgd');
  if (nesterov && name !== 'sgd') refuse('--nesterov', 'sgd');
  if (momentum === 1) {
    throw new UsageError(
      "option '--momentum <share>' argument '1' is invalid. Allowed: a number from 0 to below 1.",
    );
  }
  if (nesterov && !momentum) {
    throw new UsageError(
      "option '--nesterov' is invalid alone. Allowed: with a --momentum above 0.",
    );
  }
  if (name === 'rmsprop')
    return rmsStart === undefined ? {} : { rmsStart: rmsStart === '1' ? 1 : 0 };
  const optimizer: OptimizerConfig =
    name === 'sgd' ? { name, momentum: momentum ?? 0, nesterov } : { name };
  return { optimizer };
}
