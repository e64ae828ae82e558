/** The solvers of the comparison, those that use most of the objective first. */
export const solverNames = [
  'trust-regions',
  'lbfgs',
  'conjugate-gradient',
  'barzilai-borwein',
  'curvilinear-search',
  'steepest-descent',
  'projected-gradient',
  'nelder-mead',
] as const;

export type SolverName = (typeof solverNames)[number];

/** What people call the solvers. */
export const solverLabels: Readonly<Record<SolverName, string>> = {
  'trust-regions': 'trust regions',
  lbfgs: 'L-BFGS',
  'conjugate-gradient': 'conjugate gradient',
  'barzilai-borwein': 'Barzilai-Borwein',
  'curvilinear-search': 'curvilinear search',
  'steepest-descent': 'steepest descent',
  'projected-gradient': 'projected gradient',
  'nelder-mead': 'Nelder-Mead',
};
