import type { LineStyle } from '../report/line-styles.js';
import type { SolverName } from './solver-names.js';

/**
 * How the figure tells the solvers apart: a colour and a symbol each; dashed are those that use no
 * more than the gradient at one point, or nothing but E.
 */
export const solverStyles: Readonly<Record<SolverName, LineStyle>> = {
  'trust-regions': { stroke: '#1f2328', symbol: 'circle', dash: null },
  lbfgs: { stroke: '#0072b2', symbol: 'square', dash: null },
  'conjugate-gradient': { stroke: '#d55e00', symbol: 'triangle', dash: null },
  'barzilai-borwein': { stroke: '#009e73', symbol: 'diamond', dash: null },
  'curvilinear-search': { stroke: '#aa4a8f', symbol: 'star', dash: null },
  'steepest-descent': { stroke: '#7d2ae8', symbol: 'wye', dash: '6 3' },
  'projected-gradient': { stroke: '#3a86a8', symbol: 'cross', dash: '6 3' },
  'nelder-mead': { stroke: '#6e7781', symbol: 'circle', dash: '2 3' },
};
