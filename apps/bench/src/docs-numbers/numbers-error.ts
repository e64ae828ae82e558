/** A marker that is malformed or asks for what is not there; the message names its file, its line and the rule. */
export class NumbersError extends Error {
  override readonly name = 'NumbersError';

  constructor(path: string, line: number, rule: string, options?: ErrorOptions) {
    super(`${path}:${line}: ${rule}`, options);
  }
}
