import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';

/** What a comment of a Matrix Market text begins with where it holds a vertex's label, as JSON. */
export const labelComment = '%graph-lineage label ';

/**
 * Returns the label that such a comment holds.
 *
 * @throws SyntaxError where it is no JSON string.
 */
export function matrixMarketLabel(line: string, position: number, fault: ParseFault): string {
  const json = line.slice(labelComment.length);
  try {
    const label: unknown = JSON.parse(json);
    if (typeof label === 'string') return label;
  } catch {
    // Refused like any other JSON that is no string.
  }
  throw fault(position, `need a label as a JSON string, got ${quoted(json)}`);
}
