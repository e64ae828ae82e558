/**
 * A data file that is missing, damaged or of another kind than it must be; the message is one
 * sentence that names the file, fit for showing to the user as it stands.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
}
