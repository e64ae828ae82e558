import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';

/** What reads the words of one line. */
export interface MatrixMarketWords {
  /** Returns the next word as a whole number in the range. */
  readonly whole: (name: string, smallest: number, largest: number) => number;
  /** Returns the next word. */
  readonly word: () => string;
}

/**
 * Returns what reads the words of a line, of which there have to be as many as names.
 *
 * @throws SyntaxError where there are more or fewer.
 */
export function matrixMarketWords(
  line: string,
  names: string,
  count: number,
  position: number,
  fault: ParseFault,
): MatrixMarketWords {
  const words = line.trim().split(/\s+/);
  if (words.length !== count) {
    throw fault(position, `need ${names} in a line, got ${quoted(line.trim())}`);
  }
  let next = 0;
  const word = (): string => words[next++]!;
  return {
    word,
    whole(name, smallest, largest) {
      const text = word();
      const value = /^\d+$/.test(text) ? Number(text) : NaN;
      if (value >= smallest && value <= largest) return value;
      throw fault(position, `need ${name} in ${smallest}..${largest}, got ${quoted(text)}`);
    },
  };
}
