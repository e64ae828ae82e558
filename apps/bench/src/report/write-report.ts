import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataText } from '../experiment/data-text.js';
import { pictureRows } from '../experiment/reconstruction-picture.js';
import { hasPermutedPixels, type RunConfig } from '../experiment/run-config.js';
import { withDistinctLabels } from '../results/distinct-labels.js';
import { parseHistory } from '../results/history-csv.js';
import type { HistoryRow } from '../results/history-row.js';
import { runPaths } from '../results/run-paths.js';
import type { RunSummary, Summary } from '../results/summary.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import { curves } from './curves.js';
import { cycleShapes } from './cycle-shapes.js';
import { evidenceOf } from './evidence.js';
import type { FigureSection } from './figure-section.js';
import { defaultGroup, groupByLabel } from './group-by-label.js';
import { lineStyles } from './line-styles.js';
import { type MseFigure, mseFigure } from './mse-figure.js';
import { pixelAggregates } from './pixel-aggregates.js';
import { readPicture } from './read-picture.js';
import { readResultsFile } from './read-results-file.js';
import { readRunConfig } from './read-run-config.js';
import { readSummary } from './read-summary.js';
import { type DataFacts, reportPage } from './report-page.js';
import { spread } from './spread.js';
import { sweepFigures } from './sweep-figures.js';
import { bestRuns } from './sweep-settings.js';
import { visitsSections } from './visits-section.js';

const axes = {
  cost: { words: 'cost', axisTitle: 'cost (examples × relative parameters)' },
  seconds: { words: 'training time', axisTitle: 'training time (seconds)' },
} as const;

/**
 * Writes the figures and report.html into a results
 * folder, from its summary.json, histories, configs and pictures alone: the same files give the
 * same bytes.
 *
 * @throws {@link ResultsError} that names the file, where one is absent or malformed
 * @see docs/results-format.md
 */
export function writeReport(outDir: string): void {
  writeReportFiles(outDir, reportFiles(outDir, readSummary(outDir)));
}

/** A file of the report: its path in the results folder, and what it holds. */
type ReportFile = readonly [path: string, text: string];

/**
 * Returns the files that {@link writeReport} writes where this is the folder's summary.
 *
 * @throws {@link ResultsError} that names the file, where one of a run is absent or malformed
 */
export function reportFiles(outDir: string, plain: Summary): readonly ReportFile[] {
  const summary = withDistinctLabels(plain);
  const ids = summary.runs.map(({ id }) => id);
  const histories = new Map(ids.map((id) => [id, history(outDir, id)]));
  const byRun = <T>(read: (outDir: string, id: string) => T | null) =>
    new Map(
      ids.flatMap((id): [string, T][] => {
        const value = read(outDir, id);
        return value === null ? [] : [[id, value]];
      }),
    );
  const reconstructions = byRun((out, id) => readPicture(out, id, 'reconstructions'));
  const features = byRun((out, id) => readPicture(out, id, 'features'));
  const maps = byRun((out, id) => readPicture(out, id, 'map'));
  const aggregates = byRun((out, id) => readRunConfig(out, id, pixelAggregates));
  const [data = null] = byRun((out, id) => readRunConfig(out, id, dataFacts)).values();
  const evidence = evidenceOf(summary.runs);
  const shown = bestRuns(summary.runs, evidence.sweeps);
  const figures = [
    ...(['cost', 'seconds'] as const).map((axis) => section(shown, histories, axis)),
    ...sweepFigures(evidence, histories),
    ...visitsSections(cycleShapes(shown, summary.runs)),
  ];
  return [
    ...figures.map(({ id, svg }): ReportFile => [join('figures', `${id}.svg`), svg.wide]),
    [
      'report.html',
      reportPage({
        summary,
        evidence,
        shown,
        figures,
        reconstructions,
        features,
        maps,
        aggregates,
        data,
      }),
    ],
  ];
}

/** Writes files of the report into a results folder. */
export function writeReportFiles(outDir: string, files: readonly ReportFile[]): void {
  mkdirSync(join(outDir, 'figures'), { recursive: true });
  for (const [path, text] of files) writeFileAtomically(join(outDir, path), text);
}

function dataFacts(config: RunConfig): DataFacts {
  return {
    text: dataText(config),
    rows: config.imageShape.length === 1 ? pictureRows(config) : null,
    permuted: hasPermutedPixels(config),
    labels: config.classes !== undefined,
  };
}

function history(outDir: string, id: string): HistoryRow[] {
  const path = runPaths(outDir, id).history;
  return parseHistory(readResultsFile(path).toString('utf8'), path);
}

function section(
  runs: readonly RunSummary[],
  histories: ReadonlyMap<string, readonly HistoryRow[]>,
  axis: keyof typeof axes,
): FigureSection {
  const { words, axisTitle } = axes[axis];
  const groups = groupByLabel(runs);
  const reference = defaultGroup(groups)?.runs ?? runs;
  const names = groups.map(({ label }) => label).join('; ');
  const figure: MseFigure = {
    curves: curves(runs, histories, axis),
    styles: lineStyles(groups),
    initialMse:
      spread(reference.map(({ initialMse }) => initialMse).filter(Number.isFinite))?.mean ?? 1,
    axisTitle,
    description: `Line chart: validation MSE against ${words}, both on log axes, for ${names}.`,
  };
  const lines = groups.length < runs.length ? 'One line a seed. ' : '';
  return {
    id: `mse-by-${axis}`,
    title: `MSE by ${words}`,
    caption: `${lines}Lower and further left is better. Grey dashes: fractions of the initial MSE${groups.length > 1 && reference !== runs ? ' of the default network' : ''}.`,
    svg: { wide: mseFigure(figure, 'wide'), narrow: mseFigure(figure, 'narrow') },
  };
}
