import { InvalidArgumentError } from 'commander';

/** Returns a parser of whole numbers from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  const allowed =
    most === Number.MAX_SAFE_INTEGER
      ? `a whole number >= ${least}`
      : `a whole number from ${least} to ${most}`;
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(`Allowed: ${allowed}.`);
    }
    return value;
  };
}

/** Parses a finite number above 0. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) {
    throw new InvalidArgumentError('Allowed: a number above 0.');
  }
  return value;
}

/** Parses a number from 0 to 1. */
export function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError('Allowed: a number from 0 to 1.');
  }
  return value;
}

/** Parses numbers from 0 to 1, separated by commas, without repetition and ascending. */
export function shares(text: string): number[] {
  return [...new Set(text.split(',').map(share))].toSorted((a, b) => a - b);
}

/** Returns a parser of whole numbers separated by commas, ascending, or the name of a list of them. */
export function sizeList<Name extends string>(least: number, most: number, ...names: Name[]) {
  const number = wholeNumber(least, most);
  return (text: string): Name | number[] => {
    const name = names.find((known) => known === text);
    if (name !== undefined) return name;
    try {
      return [...new Set(text.split(',').map(number))].toSorted((a, b) => a - b);
    } catch {
      const named = names.map((known) => `${known}, or `).join('');
      throw new InvalidArgumentError(
        `Allowed: ${named}whole numbers from ${least} to ${most} with commas.`,
      );
    }
  };
}

/** Parses a scale of the objective: a finite number above 0, or auto. */
export function scaleOrAuto(text: string): number | 'auto' {
  const value = Number(text);
  if (text === 'auto') return text;
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) {
    throw new InvalidArgumentError("Allowed: a number above 0, or 'auto'.");
  }
  return value;
}

/** Returns a parser of lists of names, separated by commas, without repetition. */
export function namesOf<Name extends string>(names: readonly Name[]) {
  return (text: string): Name[] => {
    const given = [...new Set(text.split(','))];
    for (const name of given) {
      if (!names.includes(name as Name)) {
        throw new InvalidArgumentError(`Allowed: ${names.join(', ')}, or several with commas.`);
      }
    }
    return given as Name[];
  };
}

/** Parses a number of steps or examples: one whole number, or one for each level, finest first, such as 1/4/16/64. */
export function perLevel(text: string): number | number[] {
  const numbers = text.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
  if (numbers.some((own) => own < 1 || !Number.isSafeInteger(own))) {
    throw new InvalidArgumentError(
      'Allowed: a whole number >= 1, or one for each level such as 1/4/16/64.',
    );
  }
  return numbers.length === 1 ? numbers[0]! : numbers;
}

/** One of several parts of a work, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/** Parses a part of several, such as 2/5. */
export function shard(text: string): Shard {
  const [, part, parts] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!(part! >= 1 && part! <= parts!)) {
    throw new InvalidArgumentError('Allowed: i/n with 1 <= i <= n, such as 2/5.');
  }
  return { part: part!, parts: parts! };
}

/** Returns a parser of values separated by commas, without repetition. */
export function listOf<T>(parse: (text: string) => T) {
  return (text: string): T[] => [...new Set(text.split(','))].map(parse);
}

/** Largest seed of the random generator. */
const largestSeed = 2 ** 32 - 1;

/** Parses one seed. */
export const seed = wholeNumber(0, largestSeed);

/** Parses seeds: whole numbers separated by commas, ranges such as 0-4 among them. */
export function seedList(text: string): number[] {
  const seeds = text.split(',').flatMap((part) => {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from <= to && to <= largestSeed && to - from < 10_000)) {
      throw new InvalidArgumentError('Allowed: whole numbers and ranges, such as 0,1,5 or 0-4.');
    }
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(seeds)];
}
