/**
 * @file A comparison in plain text, for a terminal.
 */
import { engineText } from '../report/engine-text.js';
import { quantityText, spreadText } from '../report/quantity-text.js';
import { type TextColumn, textGrid } from '../report/text-grid.js';
import { wrapWords } from '../report/wrap-words.js';
import { enginesOf } from '../results/summary.js';
import {
  type ComparedFolder,
  type ComparedMeasure,
  type Comparison,
  type ConfigDifference,
  comparedMeasures,
  type MethodComparison,
  missingWords,
  type Sample,
} from './comparison.js';

/** Widest line of the notes, in characters. */
const width = 110;

const names: Readonly<Record<ComparedMeasure, string>> = {
  finalMse: 'final MSE (test)',
  costToTenth: 'cost to 1/10',
  flopsToTenth: 'FLOPs to 1/10',
  secondsToTenth: 'seconds to 1/10',
};

/** The comparison as blocks of lines: the folders, a table a method, the methods of one folder alone, and notes. */
export function comparisonText(comparison: Comparison): string {
  const { a, b, differs, methods, onlyInA, onlyInB } = comparison;
  const blocks = [
    [...folderLines('A', a), ...folderLines('B', b), ...differenceLines(differs)],
    ...methods.map(methodBlock),
    onlyLines('A', onlyInA),
    onlyLines('B', onlyInB),
    methods.length === 0 ? ['No method is in both.'] : notes(comparison),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function folderLines(name: string, { folder, git, engine, experiment }: ComparedFolder): string[] {
  const engines = enginesOf({ engine }).map((one) => `   ${engineText(one)}`);
  return [`${name}  ${folder}: ${experiment}, commit ${git ?? 'not known'}`, ...engines];
}

function methodBlock({ label, seeds, differs, measures }: MethodComparison): string[] {
  const rows = comparedMeasures.map((measure) => ({ measure, ...measures[measure] }));
  const column = (
    align: TextColumn['align'],
    head: string,
    lines: (row: (typeof rows)[number]) => readonly string[],
  ): TextColumn => ({ align, gap: 3, head, cells: rows.map(lines) });
  return [
    `${label}: ${seedsText(seeds)}`,
    ...textGrid([
      { ...column('left', '', ({ measure }) => [names[measure]]), gap: 0 },
      column('right', 'A', ({ a, measure }) => sampleLines(a, measure)),
      column('right', 'B', ({ b, measure }) => sampleLines(b, measure)),
      column('right', 'B/A', ({ ratio }) => [ratio === null ? '–' : quantityText(ratio)]),
      column('left', '95 % interval', ({ interval }) => [
        interval === null ? '–' : interval.map(quantityText).join(' to '),
      ]),
      column('left', 'B is', ({ verdict, note }) => [
        verdict === null ? note : `${verdict} (${note})`,
      ]),
    ]),
    ...differenceLines(differs),
  ];
}

function sampleLines(
  { mean, deviation, values, runs }: Sample,
  measure: ComparedMeasure,
): readonly string[] {
  if (mean === null) return [missingWords[measure]];
  const text = spreadText({ mean, deviation, count: values });
  return values === runs ? [text] : [text, `${values} of ${runs} runs`];
}

function seedsText({ a, b }: MethodComparison['seeds']): string {
  const words = (seeds: readonly number[]) =>
    `${seeds.length > 1 ? 'seeds' : 'seed'} ${seeds.join(', ')}`;
  return a.join() === b.join() ? `${words(a)} in both` : `${words(a)} in A, ${words(b)} in B`;
}

function differenceLines(differs: readonly ConfigDifference[] | null): string[] {
  if (differs === null || differs.length === 0) return [];
  const side = (values: ConfigDifference['a']) =>
    values.map((value) => value ?? 'none').join(' or ');
  return wrapWords(
    `Besides: ${differs.map(({ field, a, b }) => `${field} ${side(a)} in A and ${side(b)} in B`).join('; ')}.`,
    width,
  );
}

function onlyLines(name: string, labels: readonly string[]): string[] {
  return labels.length === 0 ? [] : [`Only in ${name}:`, ...labels.map((label) => `  ${label}`)];
}

function notes({ methods, differs }: Comparison): string[] {
  const untold = differs === null || methods.some((method) => method.differs === null);
  return [
    "A and B are means ± sample standard deviations over the seeds. B/A is a geometric mean, its interval that of Student's t on logarithms: of the ratios of the seeds in both (paired), or Welch's of the seeds of each.",
    'Each interval is for itself: where nothing differs, about one in twenty says that something does.',
    ...(untold
      ? ['A folder has no configs of the runs: what the settings do not tell may differ.']
      : []),
  ].flatMap((note) => wrapWords(note, width));
}
