/** @file The registry of recipes as docs/recipes.md. */
import { recipes } from '@msann/prolongation';

const fractions = new Map([
  [1 / 8, '1/8'],
  [1 / 4, '1/4'],
  [1 / 2, '1/2'],
  [1, '1'],
]);
const plural = { path: 'paths', cycle: 'cycles' };

/** Returns a table's text, its columns as wide as their longest cell. */
function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...row[column]].length)));
  const line = (cells) => {
    const padded = cells.map(
      (cell, column) => cell + ' '.repeat(widths[column] - [...cell].length),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const [first, ...others] = all.map(line);
  return [first, line(widths.map((width) => '-'.repeat(width))), ...others].join('\n');
}

const scaleOf = ({ s, scale }) => `s = ${s}, ${s === 0 ? 'α' : 'β'} = ${fractions.get(scale)}`;

const kinds = table(
  ['recipe', 'between', 'sizes', 'kind', 'P'],
  recipes.map(({ name, families, sizes, kind, formula }) => [
    name,
    families.map((family) => plural[family]).join(', '),
    sizes,
    kind,
    formula,
  ]),
);

const costs = table(
  ['recipe', 'between', 'where', 'at', 'E', 'P is there'],
  recipes.flatMap(({ name, costs: own }) =>
    own.map((cost) => [
      name,
      plural[cost.family],
      cost.where,
      scaleOf(cost),
      cost.formula,
      cost.status ?? '',
    ]),
  ),
);

/** The text of docs/recipes.md. */
export const recipesPage = `# Recipes

Prolongation maps P \`[n2, n1]\`, PᵀP = I, that a formula gives: the registry \`recipes\` of \`@msann/prolongation\`, as a table.
\`node packages/prolongation/tables/write.mjs\` writes this page, and a test compares it with the registry.

Between grids and tori each is applied along every axis, P = P₁ ⊗ P₂ ⊗ …: of aggregations an aggregation again, of dense ones a lazy
product. Axes that keep their length keep their vertices. \`recipeFor\` chooses among them and the optimum itself.

${kinds}

## What they cost

E in closed form, n the coarse length of an axis. Tests hold each row to 1e-9 for many n, and its last column by a certificate: gradient and
lowest eigenvalue of the Hessian, or the lower bound that a matching gives. Proofs are in [theory.md](theory.md). Where the last column is
empty nothing is said; "critical" is a critical point, for larger n a saddle.

${costs}

\`pnpm bench recipes\` draws them all.
`;
