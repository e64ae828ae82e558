import { shown } from './shown.js';

/**
 * Checks that a problem has the functions that are needed, and no others that are none.
 *
 * @throws TypeError that names the caller and the function that is missing.
 */
export function requireProblem(
  caller: string,
  problem: unknown,
  needed: readonly string[] = ['cost', 'gradient'],
): void {
  if (typeof problem !== 'object' || problem === null) {
    throw new TypeError(`${caller}: need a problem of functions, got problem=${shown(problem)}`);
  }
  for (const name of MEMBERS) {
    const member: unknown = Reflect.get(problem, name);
    if (typeof member === 'function' || (member === undefined && !needed.includes(name))) continue;
    throw new TypeError(
      `${caller}: need problem.${name} to be a function, got ${name}=${shown(member)}`,
    );
  }
}

const MEMBERS = ['cost', 'gradient', 'hessian', 'costAndGradient', 'preconditioner'];
