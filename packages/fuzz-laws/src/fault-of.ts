/**
 * Returns 'accepted' where a call returns, 'refused' where it throws what it ought to of a caller's
 * mistake, a RangeError or TypeError `name: need …, got …`, and otherwise what it threw.
 */
export function faultOf(name: string, call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    const own = error instanceof RangeError || error instanceof TypeError;
    if (own && new RegExp(`^${name}: need .+, got .`, 's').test(error.message)) return 'refused';
    return error;
  }
  return 'accepted';
}
