import { SweepError } from './sweep-error.js';

/**
 * Returns the command line that an entry of a sweep's file stands for: its `command`, then every other key as an option.
 *
 * @param name - of the entry in error messages
 * @throws {@link SweepError} where a key or a value cannot be an option
 */
export function sweepArguments(entry: unknown, name: string): string[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    throw new SweepError(`${name}: need an object of options, got ${JSON.stringify(entry)}`);
  }
  const { command, ...options } = entry as Record<string, unknown>;
  if (typeof command !== 'string' || !/^[a-z][a-z-]*$/.test(command) || command === 'sweep') {
    throw new SweepError(
      `${name}: need the name of a command other than sweep as "command", got ${JSON.stringify(command)}`,
    );
  }
  return [command, ...Object.entries(options).flatMap(([key, value]) => option(key, value, name))];
}

function option(key: string, value: unknown, name: string): string[] {
  if (!/^[a-z][a-zA-Z]*$/.test(key)) {
    throw new SweepError(`${name}: need options in camel case, such as learningRate, got "${key}"`);
  }
  const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (value === false) return [];
  if (value === true) return [flag];
  if (!Array.isArray(value)) return [flag, textOf(value, key, name)];
  // A list in a list is one number a level.
  const parts = value.map((part: unknown) =>
    Array.isArray(part)
      ? part.map((own) => textOf(own, key, name)).join('/')
      : textOf(part, key, name),
  );
  return [flag, parts.join(',')];
}

function textOf(value: unknown, key: string, name: string): string {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) {
    return String(value);
  }
  throw new SweepError(
    `${name}: need numbers, texts, true, false or lists of them as "${key}", got ${JSON.stringify(value)}`,
  );
}
