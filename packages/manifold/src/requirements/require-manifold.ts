import { described } from '../matrices/matrix-misfit.js';

/**
 * Refuses a value without the functions of a manifold.
 *
 * @throws TypeError which names the caller and the value.
 */
export function requireManifold(caller: string, name: string, value: unknown): void {
  const sound =
    typeof value === 'object' &&
    value !== null &&
    ['retract', 'project', 'inner', 'misfit', 'randomPoint'].every(
      (member) => typeof Reflect.get(value, member) === 'function',
    );
  if (!sound) throw new TypeError(`${caller}: need a manifold, got ${name}=${described(value)}`);
}
