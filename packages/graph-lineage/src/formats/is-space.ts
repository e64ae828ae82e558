/** What Python's `str.split` takes for a space beyond ASCII. */
const wide = /[\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

/** Returns whether Python's `str.split`, and so networkx, takes that character code for a space. */
export function isSpace(code: number): boolean {
  if (code < 0x85) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  return wide.test(String.fromCharCode(code));
}
