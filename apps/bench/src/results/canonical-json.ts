/**
 * A value as JSON with the keys of every object in alphabetical order (by UTF-16 code units) and
 * no white space, so that equal values give equal text.
 *
 * @param value - null, booleans, finite numbers, strings, and arrays and plain objects of these
 * @param name - what the error messages call the value
 * @throws TypeError on anything else (undefined, NaN, functions, dates, cycles, ...), naming its place
 */
export function canonicalJson(value: unknown, name = 'value'): string {
  return write(value, name, []);
}

function write(value: unknown, place: string, parents: readonly object[]): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw new TypeError(`canonicalJson: numbers must be finite, ${place} is ${value}`);
    }
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') {
    const article = typeof value === 'undefined' ? '' : 'a ';
    throw new TypeError(`canonicalJson: ${place} is ${article}${typeof value}, JSON has none`);
  }
  if (parents.includes(value)) {
    throw new TypeError(`canonicalJson: ${place} holds itself, JSON has no cycles`);
  }
  const path = [...parents, value];
  if (Array.isArray(value)) {
    // Array.from also visits the holes of a sparse array, which map would pass over.
    const items = Array.from(value, (item, index) => write(item, `${place}[${index}]`, path));
    return `[${items.join(',')}]`;
  }
  if (!isPlain(value)) {
    throw new TypeError(`canonicalJson: objects must be plain, ${place} is of another class`);
  }
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, `${place}.${key}`, path)}`);
  return `{${members.join(',')}}`;
}

/** Whether an object's prototype is null or the Object.prototype of any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
