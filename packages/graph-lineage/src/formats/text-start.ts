/** Returns where a text begins: behind its byte order mark, if it has one. */
export function textStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}
