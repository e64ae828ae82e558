/** @file The picture of the README: how fast solvers converge. `node pictures/write.mjs` writes it, a test keeps it true. */
import {
  barzilaiBorwein,
  conjugateGradient,
  curvilinearSearch,
  lbfgs,
  nelderMead,
  projectedGradient,
  randomSource,
  steepestDescent,
  stiefel,
  trustRegions,
} from '@msann/manifold';
import { Matrix } from 'ml-matrix';

// Brockett's cost: the three smallest eigenvalues 1, 2, 3 times 3, 2, 1 are its minimum.
const a = Matrix.diag([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const weights = Matrix.diag([3, 2, 1]);
const minimum = 1 * 3 + 2 * 2 + 3 * 1;
const problem = {
  cost: (x) => a.mmul(x).mmul(weights).dot(x),
  gradient: (x) => a.mmul(x).mmul(weights).mul(2),
  hessian: (_x, u) => a.mmul(u).mmul(weights).mul(2),
};
const manifold = stiefel(10, 3);
const options = {
  initial: manifold.randomPoint(randomSource(6)),
  gradientTolerance: 1e-7,
  maximumIterations: 20_000,
  costTarget: minimum + 1e-12,
};

const solvers = [
  { name: 'trustRegions', solver: trustRegions, colour: '#c81e5a' },
  { name: 'lbfgs', solver: lbfgs, colour: '#de6e0a' },
  { name: 'conjugateGradient', solver: conjugateGradient, colour: '#b09000' },
  { name: 'barzilaiBorwein', solver: barzilaiBorwein, colour: '#3c963c' },
  { name: 'curvilinearSearch', solver: curvilinearSearch, colour: '#10908c' },
  { name: 'steepestDescent', solver: steepestDescent, colour: '#1e64c8' },
  { name: 'projectedGradient', solver: projectedGradient, colour: '#7832a0' },
  { name: 'nelderMead', solver: nelderMead, colour: '#707070' },
];

const [width, height] = [880, 420];
const frame = { left: 76, top: 44, right: 700, bottom: 384 };
const decades = { calls: [0, 4.1], error: [-12, 2] };
const across = ([low, high], from, to, value) =>
  from + ((value - low) / (high - low)) * (to - from);
const xOf = (calls) => across(decades.calls, frame.left, frame.right, Math.log10(calls));
const yOf = (error) => across(decades.error, frame.bottom, frame.top, Math.log10(error));
const lowest = 10 ** decades.error[0];

const curves = solvers.map(({ name, solver, colour }) => {
  const { history } = solver(manifold, problem, options);
  const end = history.findIndex(({ cost }) => cost - minimum < lowest);
  const shown = end === -1 ? history : history.slice(0, end + 1);
  const points = shown.map(({ evaluations, cost }) => [
    xOf(evaluations),
    yOf(Math.max(cost - minimum, lowest)),
  ]);
  return { name, colour, points: thinned(points), calls: shown.at(-1).evaluations };
});

const parts = [
  `<rect width="${width}" height="${height}" rx="10" fill="#ffffff"/>`,
  `<text x="${frame.left}" y="26" font-size="16">Cost above its minimum, by calls of cost, gradient and Hessian</text>`,
  ...[0, 1, 2, 3, 4].map((decade) => upright(decade)),
  ...[-12, -10, -8, -6, -4, -2, 0, 2].map((decade) => level(decade)),
  ...curves.map(
    ({ colour, points }) =>
      `<polyline points="${points.map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linejoin="round"/>`,
  ),
  ...[...curves].sort((one, other) => one.calls - other.calls).map(legend),
];
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" fill="#222222">
<title>How fast the solvers converge</title>
<desc>Curves of the cost above its minimum against the calls of the problem's functions, one for each solver, both logarithmic, for Brockett's cost on 10 by 3 matrices with orthonormal columns.</desc>
${parts.join('\n')}
</svg>
`;
export const pictures = { 'convergence.svg': svg };

/** Without points that cannot be told from the last one kept. */
function thinned(points) {
  const kept = [];
  for (const [x, y] of points) {
    const [lastX, lastY] = kept.at(-1) ?? [-Infinity, -Infinity];
    if (Math.hypot(x - lastX, y - lastY) > 1.5) kept.push([x, y]);
  }
  return [...kept, points.at(-1)];
}

function upright(decade) {
  const x = xOf(10 ** decade).toFixed(1);
  return `<line x1="${x}" y1="${frame.top}" x2="${x}" y2="${frame.bottom}" stroke="#e4e4e4"/><text x="${x}" y="${frame.bottom + 22}" font-size="13" text-anchor="middle">${String(
    10 ** decade,
  )
    .replace(/000$/, ' 000')
    .trim()}</text>`;
}

function level(decade) {
  const y = yOf(10 ** decade).toFixed(1);
  const power = `10<tspan dy="-6" font-size="10">${String(decade).replace('-', '−')}</tspan>`;
  return `<line x1="${frame.left}" y1="${y}" x2="${frame.right}" y2="${y}" stroke="#e4e4e4"/><text x="${frame.left - 8}" y="${Number(y) + 5}" font-size="13" text-anchor="end">${power}</text>`;
}

function legend({ name, colour }, place) {
  const x = frame.right + 22;
  const y = frame.top + 12 + place * 26;
  return `<line x1="${x}" y1="${y - 5}" x2="${x + 20}" y2="${y - 5}" stroke="${colour}" stroke-width="3"/><text x="${x + 28}" y="${y}" font-size="14" fill="${colour}">${name}</text>`;
}
