/**
 * @file What training is measured by, where a run keeps it, and how the report names it.
 */

export const measures = {
  cost: {
    to: 'costTo',
    total: 'cost',
    title: 'Cost',
    words: 'cost',
    column: 'Cost',
    unit: 'examples × relative parameters',
  },
  flops: {
    to: 'flopsTo',
    total: 'flops',
    title: 'FLOPs',
    words: 'FLOPs',
    column: 'FLOPs',
    unit: 'floating-point operations',
  },
  seconds: {
    to: 'secondsTo',
    total: 'seconds',
    title: 'Training time',
    words: 'training time',
    column: 'Seconds',
    unit: 'seconds',
  },
} as const;

export type Measure = keyof typeof measures;

export const measureNames: readonly Measure[] = ['cost', 'flops', 'seconds'];
