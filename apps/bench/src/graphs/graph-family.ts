import { cycle, type Graph, grid, path, torus } from '@msann/graph-lineage';

interface GraphFamily {
  /** How a member is written, for messages. */
  readonly form: string;
  readonly pattern: RegExp;
  readonly make: (lengths: readonly number[]) => Graph;
}

const oneLength = /^\d+$/;
const lengths = /^\d+(?:x\d+)+$/;

/** The graphs that have a name on the command line. */
const families = new Map<string, GraphFamily>([
  ['path', { form: 'path:n', pattern: oneLength, make: ([n]) => path(n!) }],
  ['cycle', { form: 'cycle:n', pattern: oneLength, make: ([n]) => cycle(n!) }],
  ['grid', { form: 'grid:axb', pattern: lengths, make: grid }],
  ['torus', { form: 'torus:axb', pattern: lengths, make: torus }],
]);

/** What may stand before a file's path, for messages. */
export const familyForms = [...families.values()].map(({ form }) => form).join(', ');

/** Largest graph whose dense matrices of distances and eigenvectors are reasonable to make. */
export const largestOrder = 4096;

/** What is wrong with a member of a family: the rule that it breaks. */
export interface FamilyFault {
  readonly need: string;
}

/**
 * Returns the graph that a text such as `grid:3x4` names, what is wrong with it, or undefined where
 * it begins with no family's name and a colon.
 */
export function graphOfFamily(spec: string): Graph | FamilyFault | undefined {
  const colon = spec.indexOf(':');
  const family = families.get(spec.slice(0, Math.max(colon, 0)));
  if (family === undefined) return undefined;
  const { form, pattern, make } = family;
  const sizes = spec.slice(colon + 1);
  const numbers = sizes.split('x').map(Number);
  if (!pattern.test(sizes) || numbers.some((length) => length < 1)) {
    return { need: `${form} with whole numbers >= 1` };
  }
  const order = numbers.reduce((product, length) => product * length, 1);
  if (order > largestOrder) return { need: `at most ${largestOrder} vertices` };
  return make(numbers);
}
