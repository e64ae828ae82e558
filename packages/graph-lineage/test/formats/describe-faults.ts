import { describe, expect, it } from '@jest/globals';

/** A text with a fault, and what the reader says of it behind its own name. */
export type Fault = readonly [what: string, text: string, message: string];

/** Declares a test a fault: the reader throws a SyntaxError with just that message. */
export function describeFaults(
  name: string,
  parse: (text: string) => unknown,
  faults: readonly Fault[],
): void {
  describe(`${name} refuses`, () => {
    it.each(faults)('%s', (_, text, message) => {
      expect(thrownBy(() => parse(text))).toEqual(new SyntaxError(`${name}: ${message}`));
    });

    it('what is no string', () => {
      const buffer = new Uint8Array(4) as unknown as string;
      const error = new TypeError(`${name}: need a string, got object`);
      expect(thrownBy(() => parse(buffer))).toEqual(error);
    });
  });
}

/** Returns what a function throws. */
export function thrownBy(run: () => unknown): Error | undefined {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}
