/** Returns a setting at a level, which is one number for all levels or one for each, finest first. */
export function atLevel(setting: number | readonly number[], level: number): number {
  return typeof setting === 'number' ? setting : setting[level]!;
}
