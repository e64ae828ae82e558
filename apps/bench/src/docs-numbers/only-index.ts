/**
 * Returns where a name stands among others.
 *
 * @param owner - what has the names, and `kind` what they are, as messages shall call them
 * @throws RangeError where it is not there, or more than once
 */
export function onlyIndex(
  owner: string,
  kind: string,
  names: readonly string[],
  wanted: string,
): number {
  const index = names.indexOf(wanted);
  if (index === -1) {
    const all = names.map((name) => `"${name}"`).join(', ');
    throw new RangeError(`${owner}: no ${kind} "${wanted}" among ${all}`);
  }
  if (names.lastIndexOf(wanted) !== index) {
    throw new RangeError(`${owner}: need one ${kind} "${wanted}", there are several`);
  }
  return index;
}
