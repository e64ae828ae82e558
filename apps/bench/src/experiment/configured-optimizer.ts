import { adam, type Optimizer, rmsProp, sgd, tensorFlowJsRmsProp } from '@msann/msann';
import type { RunConfig } from './run-config.js';

/** Names of the optimisers; the first is TensorFlow 1's RMSProp, the default. */
export const optimizerNames = ['rmsprop', 'rmsprop-tfjs', 'sgd', 'adam'] as const;

export type OptimizerName = (typeof optimizerNames)[number];

/** An optimiser that is not the default. */
export type OptimizerConfig =
  | { readonly name: 'rmsprop-tfjs' | 'adam' }
  | { readonly name: 'sgd'; readonly momentum: number; readonly nesterov: boolean };

/** Returns the optimiser of a run. */
export function configuredOptimizer({
  optimizer,
  rmsStart = 1,
}: Pick<RunConfig, 'optimizer' | 'rmsStart'>): Optimizer {
  switch (optimizer?.name) {
    case undefined:
      return rmsProp({ meanSquareStart: rmsStart });
    case 'rmsprop-tfjs':
      return rmsProp(tensorFlowJsRmsProp);
    case 'adam':
      return adam();
    case 'sgd':
      return sgd({ momentum: optimizer.momentum, nesterov: optimizer.nesterov });
  }
}

/** Returns an optimiser in words. */
export function optimizerText(optimizer: OptimizerConfig): string {
  if (optimizer.name !== 'sgd' || optimizer.momentum === 0) return optimizer.name;
  return `sgd, ${optimizer.nesterov ? 'Nesterov ' : ''}momentum ${optimizer.momentum}`;
}
