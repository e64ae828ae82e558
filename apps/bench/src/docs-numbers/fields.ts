/** Returns the fields of a marker, between its semicolons. */
export function fieldsOf(words: string): string[] {
  return words.split(';').map((field) => field.trim());
}
