/** Returns a value as an error message shows it: in quotes, and cut where it is long. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
