import { configFields } from '../results/config-fields.js';
import type { ConfigDifference } from './comparison.js';

/**
 * Returns where the configs of two folders have other values, among the paths that `concerns` holds of; null where a folder has
 * no configs.
 */
export function configDifferences(
  a: readonly object[],
  b: readonly object[],
  concerns: (path: string) => boolean,
): ConfigDifference[] | null {
  if (a.length === 0 || b.length === 0) return null;
  const [fieldsA, fieldsB] = [a.map(configFields), b.map(configFields)];
  const paths = new Set([...fieldsA, ...fieldsB].flatMap((fields) => [...fields.keys()]));
  return [...paths].filter(concerns).flatMap((field) => {
    const [valuesA, valuesB] = [valuesAt(fieldsA, field), valuesAt(fieldsB, field)];
    const same = JSON.stringify(valuesA) === JSON.stringify(valuesB);
    return same ? [] : [{ field, a: valuesA, b: valuesB }];
  });
}

/** Each value once, in an order of its own. */
function valuesAt(
  configs: readonly ReadonlyMap<string, string>[],
  field: string,
): (string | null)[] {
  const values = new Set(configs.map((fields) => fields.get(field) ?? null));
  return [...values].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
