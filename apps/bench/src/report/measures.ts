/**
 * @file What training is measured by, where a run keeps it, and how the report names it.
 */

export const measures = {
  cost: { to: 'costTo', total: 'cost', title: 'Cost', unit: 'examples × relative parameters' },
  flops: { to: 'flopsTo', total: 'flops', title: 'FLOPs', unit: 'floating-point operations' },
  seconds: { to: 'secondsTo', total: 'seconds', title: 'Training time', unit: 'seconds' },
} as const;

export type Measure = keyof typeof measures;

export const measureNames: readonly Measure[] = ['cost', 'flops', 'seconds'];
