import {
  barzilaiBorwein,
  conjugateGradient,
  curvilinearSearch,
  lbfgs,
  nelderMead,
  projectedGradient,
  steepestDescent,
  trustRegions,
} from '../../src/index.js';
import { describeSolver } from './describe-solver.js';

const thorough = { gradients: true, maximumIterations: 5000 };

describeSolver({
  ...thorough,
  name: 'trustRegions',
  solver: trustRegions,
  joint: trustRegions,
  monotone: true,
});
describeSolver({
  ...thorough,
  name: 'conjugateGradient',
  solver: conjugateGradient,
  joint: conjugateGradient,
  monotone: true,
});
describeSolver({ ...thorough, name: 'lbfgs', solver: lbfgs, joint: lbfgs, monotone: true });
describeSolver({
  ...thorough,
  name: 'steepestDescent',
  solver: steepestDescent,
  joint: steepestDescent,
  monotone: true,
});
describeSolver({
  ...thorough,
  name: 'barzilaiBorwein',
  solver: barzilaiBorwein,
  joint: barzilaiBorwein,
  monotone: false,
});
describeSolver({
  ...thorough,
  name: 'projectedGradient',
  solver: projectedGradient,
  joint: projectedGradient,
  monotone: true,
  // Its projection may cross from one component to the other, to a lower minimum than is known here.
  suits: ({ manifold }) => !manifold.name.startsWith('Positive') && manifold.warnings.length === 0,
});
describeSolver({
  ...thorough,
  name: 'curvilinearSearch',
  solver: curvilinearSearch,
  monotone: false,
  suits: ({ manifold }) => manifold.name.startsWith('Stiefel'),
});
describeSolver({
  name: 'nelderMead',
  solver: nelderMead,
  joint: nelderMead,
  gradients: false,
  maximumIterations: 20_000,
  monotone: true,
  suits: ({ manifold }) => manifold.dimension < 10,
});
