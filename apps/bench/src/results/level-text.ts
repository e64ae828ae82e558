/** Returns a setting of all levels as it is, one of each level as numbers with strokes, finest first: 1/4/16. */
export function levelText(setting: number | string | readonly number[]): string {
  return [setting].flat().join('/');
}
