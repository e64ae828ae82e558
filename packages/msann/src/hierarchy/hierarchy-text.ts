import type { Hierarchy } from './hierarchy.js';
import { type HierarchySummaryOptions, hierarchySummary } from './hierarchy-summary.js';

/**
 * Returns a hierarchy as a table for people: levels, layers, parameters, what a step and what a cycle costs, in units of
 * a fine step: the paper's cost, and FLOPs with fine and with coarse data.
 *
 * @example
 * ```ts
 * import { buildHierarchy, hierarchyText } from '@msann/msann';
 * import { layerMaps } from '@msann/prolongation';
 *
 * const sizes = [1024, 256, 128, 256, 1024];
 * const layers = sizes.map((size) => ({ size, steps: layerMaps('grid', size, 3) }));
 * console.log(hierarchyText(buildHierarchy(layers)).split('\n')[0]); // 4 levels, 786480 parameters in all, 1.33 times level 0's
 * ```
 *
 * @throws RangeError if k or the batch size is out of range
 */
export function hierarchyText(hierarchy: Hierarchy, options: HierarchySummaryOptions = {}): string {
  const { levels, complexity, cycles } = hierarchySummary(hierarchy, options);
  const all = levels.reduce((sum, { parameterCount }) => sum + parameterCount, 0);
  const fine = levels[0]!.stepFlops['fine-data'];
  const share = (value: number) => value.toFixed(value < 10 ? 3 : 1);
  const shares = (flops: Readonly<Record<'fine-data' | 'coarse-data', number>>) => [
    share(flops['fine-data'] / fine),
    share(flops['coarse-data'] / fine),
  ];
  const levelRows = levels.map(({ layerSizes, parameterCount, relativeCost, stepFlops }, level) => [
    String(level),
    layerSizes.join(' '),
    String(parameterCount),
    share(relativeCost),
    ...shares(stepFlops),
  ]);
  const cycleRows = Object.entries(cycles).map(([name, { steps, cost, flops }]) => [
    name,
    String(steps),
    share(cost),
    ...shares(flops),
  ]);
  return [
    `${levels.length} levels, ${all} parameters in all, ${complexity.toFixed(2)} times level 0's`,
    '',
    ...aligned([
      ['level', 'layers', 'parameters', 'cost', 'FLOPs', 'FLOPs, coarse data'],
      ...levelRows,
    ]),
    '',
    ...aligned([['cycle', 'steps', 'cost', 'FLOPs', 'FLOPs, coarse data'], ...cycleRows]),
    '',
    'Costs of a step and of a cycle; they and FLOPs are relative to a fine step.',
  ].join('\n');
}

/** Numbers stand at the right of their columns, words at the left. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]!.length), 0),
  );
  const numeric = rows[0]!.map((_, column) =>
    rows.slice(1).every((row) => /^[\d.]+$/.test(row[column]!)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        numeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}
