import type {
  CoarseCorrection,
  Examples,
  Hierarchy,
  Loss,
  Optimizer,
  Smoothing,
} from '@msann/msann';

/** One training to be run on several engines. */
export interface TrainingCase {
  readonly name: string;
  readonly hierarchy: Hierarchy;
  readonly smoothing: Smoothing;
  /** What ties coarse networks to the finest one; left out, nothing. */
  readonly correction?: CoarseCorrection;
  /** Whether all levels are changed in every step; otherwise in W-cycles. */
  readonly simultaneous: boolean;
  readonly loss: Loss;
  readonly optimizer: Optimizer;
  readonly learningRate: number;
  /** Whether the rates go down to 0 with the budget. */
  readonly decaying: boolean;
  /** Seeds of replicas that train along at once. */
  readonly along: readonly number[];
  readonly training: Examples;
  readonly validation: Examples;
  readonly batchSize: number;
  readonly budget: number;
  /** Steps that the budget is enough for. */
  readonly leastSteps: number;
}

/** How large a family of trainings is: sizes of the layers, the first a square of `side` pixels. */
export interface Scale extends Pick<TrainingCase, 'batchSize' | 'leastSteps'> {
  readonly side: number;
  readonly sizes: readonly number[];
}

/** What a case may set; the rest is the paper's. */
export type CaseSettings = Pick<TrainingCase, 'name' | 'hierarchy' | 'training' | 'validation'> &
  Partial<TrainingCase>;
