/** A command line that cannot be run: the command ends with its message and exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Returns what `call` returns; where the library refuses its arguments, which come from the command
 * line, its message is the user's.
 *
 * @throws {@link UsageError} with the library's message, without the function's name.
 */
export function refusedAsUsage<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const refused = error instanceof RangeError || error instanceof TypeError;
    const [, rule] = (refused && /^\w+: (need .*)$/s.exec(error.message)) || [];
    if (rule === undefined) throw error;
    throw new UsageError(rule, { cause: error });
  }
}
