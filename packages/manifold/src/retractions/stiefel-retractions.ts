import type { Matrix } from 'ml-matrix';
import { shown } from '../requirements/shown.js';
import { cayleyRetraction } from './cayley-retraction.js';
import { polarRetraction } from './polar-retraction.js';
import { qrRetraction } from './qr-retraction.js';
import { stiefelExponential } from './stiefel-exponential.js';

/** The ways in which steps come back to a Stiefel manifold. */
export type StiefelRetraction = 'qr' | 'polar' | 'cayley' | 'exponential';

interface Retraction {
  readonly retract: (x: Matrix, u: Matrix) => Matrix;
  /** To which it follows geodesics of the Euclidean metric. */
  readonly order: (n: number, p: number) => 1 | 2;
}

export const stiefelRetractions: Readonly<Record<StiefelRetraction, Retraction>> = {
  // For p = 1, and for rotations of the plane, the two are the same.
  qr: { retract: qrRetraction, order: (n, p) => (p === 1 || (n === 2 && p === 2) ? 2 : 1) },
  polar: { retract: polarRetraction, order: () => 2 },
  cayley: { retract: cayleyRetraction, order: (n, p) => (p === 1 || p === n ? 2 : 1) },
  exponential: { retract: stiefelExponential, order: () => 2 },
};

/** @throws RangeError which names the caller and the retractions there are. */
export function requireStiefelRetraction(caller: string, name: string): void {
  const names = Object.keys(stiefelRetractions);
  if (!names.includes(name)) {
    throw new RangeError(`${caller}: need a retraction of ${names.join(', ')}, got ${shown(name)}`);
  }
}
