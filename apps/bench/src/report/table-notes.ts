import { measureNames } from './measures.js';
import type { ResultsTable, ThresholdCell } from './results-table.js';
import { thresholdNames } from './threshold-names.js';

/** How to read the marks in the table: one sentence for each mark that occurs in it. */
export function tableNotes(table: ResultsTable): string[] {
  const cells = table.rows.flatMap(({ to }) =>
    measureNames.flatMap((measure) => thresholdNames.map((threshold) => to[measure][threshold])),
  );
  const ratios = cells.flatMap(({ ratio }) => ratio ?? []);
  const has = (test: (cell: ThresholdCell) => boolean) => cells.some(test);
  const notes: [boolean, string][] = [
    [ratios.length > 0, `2.0× means two times less than ${table.baseline}.`],
    [
      ratios.some(({ kind }) => kind === 'atLeast'),
      `> marks a lower bound: ${table.baseline} had not come down so far when its run ended, so all that it spent counts.`,
    ],
    [
      ratios.some(({ kind }) => kind === 'atMost'),
      '< marks an upper bound: not every run of the method came down so far, and those that did not count with all that they spent.',
    ],
    [
      has(({ value, reached, runs }) => value !== null && reached < runs),
      'Where only some seeds reached a threshold, the value is the mean of those.',
    ],
    [
      table.replicas > 1,
      `Up to ${table.replicas} runs of a method trained at once: seconds are those of all together.`,
    ],
    [
      table.severalEngines,
      'The runs were computed by several engines or on several devices: their seconds do not compare.',
    ],
    [
      table.rows.some(({ seeds }) => seeds.length > 1),
      '± is the sample standard deviation over the seeds.',
    ],
  ];
  return notes.flatMap(([applies, note]) => (applies ? [note] : []));
}
