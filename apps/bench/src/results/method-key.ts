import type { RunSummary } from './summary.js';

/** Fields of a summary's run that, with its label, say how it was trained. */
export const settingFields = [
  'method',
  'prolongation',
  'smoothing',
  'schedule',
  'k',
  'gamma',
  'depth',
  'budget',
  'batchSize',
  'optimizer',
  'opening',
  'correction',
  'rateDecay',
] as const satisfies readonly (keyof RunSummary)[];

/** Fields that do so too, which results did not always tell. */
export const laterSettingFields = [
  'learningRate',
  'rmsStart',
] as const satisfies readonly (keyof RunSummary)[];

export type SettingField = (typeof settingFields | typeof laterSettingFields)[number];

/** Returns what runs of one method have in common and others do not: their label and these settings. */
export function methodKey(run: RunSummary, fields: readonly SettingField[]): string {
  return JSON.stringify([run.label, ...fields.map((field) => run[field] ?? null)]);
}
