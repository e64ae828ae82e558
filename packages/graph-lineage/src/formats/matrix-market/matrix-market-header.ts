import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';

/** What the first line of a Matrix Market text says. */
export interface MatrixMarketHeader {
  readonly coordinate: boolean;
  readonly pattern: boolean;
  readonly symmetric: boolean;
}

/**
 * Returns what the first line says.
 *
 * @throws SyntaxError where it is no such line, or says that the matrix is not real and symmetric.
 */
export function matrixMarketHeader(
  line: string,
  position: number,
  fault: ParseFault,
): MatrixMarketHeader {
  const [banner, object, format, field, symmetry] = line.trim().toLowerCase().split(/\s+/);
  const require = (rule: string, allowed: readonly string[], word = ''): void => {
    if (allowed.includes(word)) return;
    throw fault(position, `need ${rule}, got ${quoted(word)}`);
  };
  require('%%MatrixMarket in the first line', ['%%matrixmarket'], banner);
  require("the object 'matrix'", ['matrix'], object);
  require("the format 'coordinate' or 'array'", ['coordinate', 'array'], format);
  const fields = ['real', 'double', 'integer', 'unsigned-integer'];
  const coordinate = format === 'coordinate';
  if (coordinate) fields.push('pattern');
  const named = coordinate ? "'real', 'integer' or 'pattern'" : "'real' or 'integer'";
  require(`the field ${named}`, fields, field);
  require("the symmetry 'symmetric' or 'general'", ['symmetric', 'general'], symmetry);
  return { coordinate, pattern: field === 'pattern', symmetric: symmetry === 'symmetric' };
}
