import { configFields } from '../results/config-fields.js';
import { laterSettingFields, methodKey, settingFields } from '../results/method-key.js';
import type { RunSummary } from '../results/summary.js';
import type { FolderRun } from './read-folder.js';

/** A run's row of the summary, and every value of its config by path. */
interface Row {
  readonly row: RunSummary;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Returns the rows of runs whose labels say what of the configs tells methods apart and is no setting of a summary: all but seed
 * and engine, and the engine where a method has a seed twice.
 */
export function toldApart(runs: readonly { row: RunSummary; run: FolderRun }[]): RunSummary[] {
  const rows = runs.map(({ row, run }) => ({ row, fields: configFields(run.config) }));
  const byConfig = ofMethods(rows, (own) => labelled(own, varying(own, isOfMethod)));
  const byEngine = ofMethods(byConfig, (own) => {
    const seeds = new Set(own.map(({ row }) => row.seed));
    return seeds.size === own.length ? own : labelled(own, varying(own, isOfEngine));
  });
  return byEngine.map(({ row }) => row);
}

const isOfEngine = (path: string) => path.startsWith('engine.');
const isOfMethod = (path: string) => path !== 'seed' && !isOfEngine(path);

/** Changes the rows of each method together; they stay where they are. */
function ofMethods(rows: readonly Row[], change: (own: readonly Row[]) => readonly Row[]): Row[] {
  const keyOf = ({ row }: Row) => methodKey(row, [...settingFields, ...laterSettingFields]);
  const changed = new Map<string, Row>();
  for (const key of new Set(rows.map(keyOf))) {
    for (const own of change(rows.filter((row) => keyOf(row) === key))) {
      changed.set(own.row.id, own);
    }
  }
  return rows.map(({ row }) => changed.get(row.id)!);
}

/** The paths at which the configs differ, one without it among them. */
function varying(rows: readonly Row[], concerns: (path: string) => boolean): string[] {
  const paths = new Set(rows.flatMap(({ fields }) => [...fields.keys()].filter(concerns)));
  return [...paths].filter((path) => new Set(rows.map(({ fields }) => fields.get(path))).size > 1);
}

function labelled(rows: readonly Row[], paths: readonly string[]): Row[] {
  return rows.map(({ row, fields }) => {
    const texts = paths.map(
      (path) => `${path} ${(fields.get(path) ?? 'none').replaceAll('"', '')}`,
    );
    return { row: { ...row, label: [row.label, ...texts].join(', ') }, fields };
  });
}
