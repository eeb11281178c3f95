/**
 * Bad use: a wrong flag, a folder that cannot be used, an `archive.yaml` that does not hold. The message is one line for
 * the person at the terminal; commands print it and exit 2 with nothing touched.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
