/**
 * A file of a results folder that is missing or not what it must be; the message is one sentence
 * that names the file, fit for showing to the user as it stands.
 */
export class ResultsError extends Error {
  override readonly name = 'ResultsError';
}
