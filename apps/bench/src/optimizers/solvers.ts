import {
  barzilaiBorwein,
  conjugateGradient,
  curvilinearSearch,
  lbfgs,
  nelderMead,
  projectedGradient,
  type Solution,
  type SolverOptions,
  steepestDescent,
  type stiefel,
  trustRegions,
} from '@msann/manifold';
import type { prolongationObjective } from '@msann/objective';
import type { SolverName } from './solver-names.js';

/** The manifold of prolongations. */
export type Frames = ReturnType<typeof stiefel>;

/** One of its points, a matrix with orthonormal columns. */
export type Frame = Parameters<Frames['drift']>[0];

export type FrameObjective = ReturnType<typeof prolongationObjective>;

type FrameSolver = (
  manifold: Frames,
  objective: FrameObjective,
  options: SolverOptions<Frame>,
) => Solution<Frame>;

/** Every solver by its name, with the settings that it comes with. */
export const solvers: Readonly<Record<SolverName, FrameSolver>> = {
  'trust-regions': trustRegions,
  lbfgs,
  'conjugate-gradient': conjugateGradient,
  'barzilai-borwein': barzilaiBorwein,
  'curvilinear-search': curvilinearSearch,
  'steepest-descent': steepestDescent,
  'projected-gradient': projectedGradient,
  'nelder-mead': nelderMead,
};
