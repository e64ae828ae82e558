import {
  cayleyRetraction,
  polarRetraction,
  qrRetraction,
  stiefelExponential,
} from '../../src/index.js';
import { describeRetraction } from './describe-retraction.js';

/*
 * Golden points of pymanopt 2.2.1 and scipy 1.17.1, x and u as in stiefel.test.ts:
 *
 *     from pymanopt.manifolds import Stiefel
 *     from scipy.linalg import polar
 *     m.retraction(x, u)                                    # qr
 *     polar(x + u)[0]
 *     p = np.eye(4) - x @ x.T / 2
 *     w = p @ u @ x.T - x @ u.T @ p
 *     np.linalg.solve(np.eye(4) - w / 2, (np.eye(4) + w / 2) @ x)    # cayley
 *     m.exp(x, u)                                           # exponential
 */
describeRetraction({
  name: 'qrRetraction',
  retract: qrRetraction,
  slope: (_n, p) => (p === 1 ? 3 : 2),
  turnsColumns: false,
  golden: [
    [0.05555555555555558, -0.030872645085856527],
    [0.8333333333333334, 0.3266000874872188],
    [-0.3888888888888889, 0.9180549722899436],
    [0.3888888888888889, 0.22260801982959694],
  ],
});

describeRetraction({
  name: 'polarRetraction',
  retract: polarRetraction,
  slope: () => 3,
  turnsColumns: true,
  golden: [
    [0.05108456249429605, -0.03781411697303068],
    [0.8686404457213447, 0.2158143592259961],
    [-0.2665945967428239, 0.9607220310969531],
    [0.4144652754083523, 0.17031568886737206],
  ],
});

describeRetraction({
  name: 'cayleyRetraction',
  retract: cayleyRetraction,
  slope: (n, p) => (p === 1 || p === n ? 3 : 2),
  turnsColumns: true,
  golden: [
    [0.5476190476190477, -0.11904761904761903],
    [0.6238095238095238, 0.6904761904761905],
    [-0.5571428571428572, 0.6428571428571428],
    [-0.0238095238095238, 0.3095238095238095],
  ],
});

describeRetraction({
  name: 'stiefelExponential',
  retract: stiefelExponential,
  slope: () => 'exact',
  turnsColumns: true,
  golden: [
    [-0.2327679413681286, -0.6617322822717671],
    [0.1684096912398155, 0.43927273422873425],
    [-0.9373444614170676, 0.11792956165314081],
    [-0.19708531659790354, 0.5960222060048649],
  ],
});
