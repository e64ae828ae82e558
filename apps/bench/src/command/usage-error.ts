/** A command line that cannot be run: the command ends with its message and exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
