/** Keeps the lowest validation MSE among the runs that ended. */
export interface LowestRun {
  /** Notes a run that ended; returns how it stands where it is the lowest of two or more, or else undefined. */
  readonly end: (name: string, mse: number) => string | undefined;
}

/** Returns an empty keeper. */
export function lowestRun(): LowestRun {
  let lowest = Number.POSITIVE_INFINITY;
  let ended = 0;
  return {
    end(name, mse) {
      ended += 1;
      if (!(mse < lowest)) return undefined;
      lowest = mse;
      return ended > 1 ? `lowest so far: ${name}, ${mse.toPrecision(4)}` : undefined;
    },
  };
}
