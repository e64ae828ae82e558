import { join } from 'node:path';
import { readRunConfig } from '../report/read-run-config.js';
import { readSummary } from '../report/read-summary.js';
import { distinctLabels } from '../results/distinct-labels.js';
import { laterSettingFields, type SettingField, settingFields } from '../results/method-key.js';
import { ResultsError } from '../results/results-error.js';
import type { RunSummary, Summary } from '../results/summary.js';
import { compareMeasures } from './compare-measures.js';
import type { ComparedFolder, Comparison, MethodComparison } from './comparison.js';
import { configDifferences } from './config-differences.js';
import { methodsOf } from './methods-of.js';
import { confidence } from './ratio-estimate.js';

/**
 * Returns how the runs of folder B's summary.json stand to those of A's: methods are matched by label and settings, runs by seed.
 *
 * @throws {@link ResultsError} where a summary is missing or malformed, or they are of different experiments
 */
export function compareFolders(folderA: string, folderB: string): Comparison {
  const [a, b] = [readSummary(folderA), readSummary(folderB)];
  if (a.experiment !== b.experiment) {
    throw new ResultsError(
      `${folderA} and ${folderB}: folders that are compared must be of one experiment, got ${a.experiment} and ${b.experiment}`,
    );
  }
  const fields = fieldsToldBy([...a.runs, ...b.runs]);
  const methodsA = methodsOf(a.runs, fields, join(folderA, 'summary.json'));
  const methodsB = methodsOf(b.runs, fields, join(folderB, 'summary.json'));
  const keys = [...new Set([...methodsA.keys(), ...methodsB.keys()])];
  const firsts = keys.map((key) => (methodsA.get(key) ?? methodsB.get(key)!)[0]!);
  const labels = distinctLabels(firsts);
  const methods: MethodComparison[] = [];
  const [onlyInA, onlyInB]: [string[], string[]] = [[], []];
  for (const [i, key] of keys.entries()) {
    const [runsA, runsB] = [methodsA.get(key), methodsB.get(key)];
    if (runsB === undefined) onlyInA.push(labels[i]!);
    else if (runsA === undefined) onlyInB.push(labels[i]!);
    else {
      methods.push({
        label: labels[i]!,
        settings: settingsOf(firsts[i]!, fields),
        seeds: { a: runsA.map(({ seed }) => seed), b: runsB.map(({ seed }) => seed) },
        differs: configDifferences(configs(folderA, runsA), configs(folderB, runsB), isOfMethod),
        measures: compareMeasures(runsA, runsB),
      });
    }
  }
  return {
    schema: 1,
    a: facts(folderA, a),
    b: facts(folderB, b),
    confidence,
    differs: configDifferences(configs(folderA, a.runs), configs(folderB, b.runs), isOfTask),
    methods,
    onlyInA,
    onlyInB,
  };
}

/** The settings that all runs tell. */
function fieldsToldBy(runs: readonly RunSummary[]): readonly SettingField[] {
  const told = runs.every(({ learningRate }) => learningRate !== undefined);
  return told ? [...settingFields, ...laterSettingFields] : settingFields;
}

function settingsOf(run: RunSummary, fields: readonly SettingField[]) {
  const told = fields.filter((field) => run[field] !== undefined);
  return Object.fromEntries(told.map((field) => [field, run[field]]));
}

function configs(folder: string, runs: readonly RunSummary[]): object[] {
  return runs.flatMap(({ id }) => readRunConfig(folder, id, (config) => config) ?? []);
}

const isOfTask = (path: string) => /^(data|network|imageShape|classes)\b/.test(path);
/** The engine is told of the whole folder, with its device. */
const isOfMethod = (path: string) => !isOfTask(path) && !/^(seed$|engine\.)/.test(path);

function facts(folder: string, { experiment, git, engine }: Summary): ComparedFolder {
  return { folder, experiment, git, engine };
}
