/** Arrays that were used before and may be used again: fresh memory costs a page fault every 4 KiB. */
export interface SpareArrays {
  /** Returns an array of that length, of any values. */
  readonly take: (length: number) => Float32Array<ArrayBuffer>;
  /** Takes back an array that nothing reads any more. */
  readonly giveBack: (array: Float32Array<ArrayBuffer>) => void;
}

/** Returns an empty store; of the arrays that are given back it keeps the longest, of so many values at most. */
export function spareArrays(mostValues: number): SpareArrays {
  let spares: ArrayBuffer[] = [];
  return {
    take(length) {
      const place = spares.findLastIndex(({ byteLength }) => byteLength >= 4 * length);
      if (place < 0) return new Float32Array(length);
      const [buffer] = spares.splice(place, 1);
      return new Float32Array(buffer!, 0, length);
    },
    giveBack({ buffer }) {
      let left = 4 * mostValues;
      spares = [...spares, buffer]
        .toSorted((a, b) => b.byteLength - a.byteLength)
        .filter(({ byteLength }) => (left -= byteLength) >= 0);
    },
  };
}
