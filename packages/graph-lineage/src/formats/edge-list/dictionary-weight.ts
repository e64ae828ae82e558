const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Returns the text of the value that a Python dictionary, as networkx writes the data of an edge,
 * holds under a name: undefined where it holds none, null where the text is no dictionary.
 */
export function dictionaryWeight(text: string, name: string): string | undefined | null {
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  const open: string[] = [];
  let key: string | undefined;
  let value: string | undefined;
  let start = 1;
  const last = text.length - 1;
  for (let at = 1; at <= last; at += 1) {
    const sign = text[at]!;
    if (sign === "'" || sign === '"') {
      at += 1;
      while (at < last && text[at] !== sign) at += text[at] === '\\' ? 2 : 1;
      if (at >= last) return null;
    } else if (closers[sign] !== undefined) {
      open.push(closers[sign]);
    } else if (open.length > 0) {
      if (sign === open.at(-1)) open.pop();
      else if (')]}'.includes(sign)) return null;
    } else if (sign === ':') {
      if (key !== undefined) return null;
      key = text.slice(start, at).trim();
      start = at + 1;
    } else if (sign === ',' || at === last) {
      const item = text.slice(start, at).trim();
      // Python allows a comma behind the last item.
      if (key === undefined ? item !== '' || at !== last : !key || !item) return null;
      if (key === `'${name}'` || key === `"${name}"`) value = item;
      key = undefined;
      start = at + 1;
    } else if (')]}'.includes(sign)) {
      return null;
    }
  }
  return start === text.length ? value : null;
}
