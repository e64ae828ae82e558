/** A sweep's file that does not say what to run; the message says what is wrong and what would do. */
export class SweepError extends Error {
  override readonly name = 'SweepError';
}
