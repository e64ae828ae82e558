/** A queue of vertices by their keys, smallest first. A vertex may be in it more than once. */
export interface VertexHeap {
  readonly put: (vertex: number, key: number) => void;
  /** Takes out a vertex of the smallest key, or returns -1 where the heap is empty. */
  readonly take: () => number;
}

/** Returns an empty binary heap for at most `capacity` vertices at a time, in two typed arrays. */
export function createVertexHeap(capacity: number): VertexHeap {
  // From place 1 on, so that the children of i are 2i and 2i + 1.
  const keys = new Float64Array(capacity + 1);
  const vertices = new Uint32Array(capacity + 1);
  let size = 0;

  /** Moves a gap up to where the key belongs, and fills it. */
  const rise = (gap: number, vertex: number, key: number): void => {
    let place = gap;
    while (place > 1) {
      const parent = place >> 1;
      if (keys[parent]! <= key) break;
      keys[place] = keys[parent]!;
      vertices[place] = vertices[parent]!;
      place = parent;
    }
    keys[place] = key;
    vertices[place] = vertex;
  };

  const put = (vertex: number, key: number): void => {
    size += 1;
    rise(size, vertex, key);
  };

  const take = (): number => {
    if (size === 0) return -1;
    const top = vertices[1]!;
    const vertex = vertices[size]!;
    const key = keys[size]!;
    // The last gap has two children to compare, even where there is but one.
    keys[size] = Infinity;
    size -= 1;
    // The last entry belongs near the bottom: let the gap sink without asking, then the entry rise.
    let gap = 1;
    for (let child = 2; child <= size; child = 2 * gap) {
      // A sum and no branch, which no processor could foresee: it takes half the time.
      child += Number(keys[child + 1]! < keys[child]!);
      keys[gap] = keys[child]!;
      vertices[gap] = vertices[child]!;
      gap = child;
    }
    if (size > 0) rise(gap, vertex, key);
    return top;
  };

  return { put, take };
}
