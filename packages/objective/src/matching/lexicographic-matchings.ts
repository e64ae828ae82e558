import type { TightPairs } from './tight-pairs.js';

/** In `owner`: no row has this column. */
const FREE = -1;

/**
 * Yields the column of each row of every matching of tight pairs that has all required columns, in
 * lexicographic order, from any one of them. The next is found in O(n1) searches of the tight pairs.
 *
 * The array yielded is the same each time: copy it to keep it.
 */
export function* lexicographicMatchings(
  pairs: TightPairs,
  start: Uint32Array,
): Generator<Uint32Array, void> {
  const columns = start.slice();
  const advance = rowAdvancer(pairs, columns);
  const last = columns.length - 1;
  let row = 0;
  do {
    for (; row <= last; row += 1) advance(row, 0);
    yield columns;
    do row -= 1;
    while (row >= 0 && !advance(row, columns[row]! + 1));
    row += 1;
  } while (row > 0);
}

/**
 * Returns the function that moves a row to its first possible column of at least `least`, the rows
 * before it staying where they are, and that says whether there was one.
 */
function rowAdvancer(
  { rowCount, columnCount, columnsOf, rowsOf, required }: TightPairs,
  columns: Uint32Array,
): (row: number, least: number) => boolean {
  const owner = new Int32Array(columnCount).fill(FREE);
  for (const [row, column] of columns.entries()) owner[column] = row;
  // Marks of a search are its number, so that none has to be wiped away.
  let search = 0;
  const reached = new Uint32Array(columnCount);
  const moved = new Uint32Array(rowCount);
  const next = new Uint32Array(rowCount);
  const queue = new Uint32Array(columnCount);
  let released = 0;

  /** Marks the columns from which moves of later rows lead to the column of a row, backwards from it. */
  function searchBackwards(row: number): void {
    search += 1;
    let waiting = rowCount - 1 - row;
    let freeReached = false;
    let size = 1;
    queue[0] = columns[row]!;
    reached[columns[row]!] = search;
    for (let head = 0; head < size; head += 1) {
      const to = queue[head]!;
      // A column may be left without a row: then any free one may be taken in its stead.
      if (!freeReached && required[to] === 0) {
        freeReached = true;
        released = to;
        for (let column = 0; column < columnCount; column += 1) {
          if (owner[column] !== FREE) continue;
          reached[column] = search;
          queue[size] = column;
          size += 1;
        }
      }
      const candidates = rowsOf[to]!;
      for (let index = 0; index < candidates.length && waiting > 0; index += 1) {
        const candidate = candidates[index]!;
        if (candidate <= row || moved[candidate] === search || columns[candidate] === to) continue;
        moved[candidate] = search;
        next[candidate] = to;
        waiting -= 1;
        const from = columns[candidate]!;
        reached[from] = search;
        queue[size] = from;
        size += 1;
      }
    }
  }

  /** Moves the row to a marked column, and the rows in its way along the marks. */
  function moveTo(first: number, target: number): void {
    const vacated = columns[first]!;
    if (target === vacated) return;
    owner[vacated] = FREE;
    let row = first;
    let column = target;
    for (;;) {
      const displaced = owner[column]!;
      owner[column] = row;
      columns[row] = column;
      if (column === vacated) return;
      if (displaced === FREE) {
        if (released === vacated) return;
        row = owner[released]!;
        owner[released] = FREE;
      } else {
        row = displaced;
      }
      column = next[row]!;
    }
  }

  return function advance(row, least) {
    const current = columns[row]!;
    const tight = columnsOf[row]!;
    const from = tight.findIndex((column) => column >= least);
    if (from < 0) return false;
    if (tight[from] === current) return true;
    searchBackwards(row);
    const target = tight.subarray(from).find((column) => reached[column] === search);
    if (target === undefined) return false;
    moveTo(row, target);
    return true;
  };
}
