import { EVD, Matrix } from 'ml-matrix';

/** A space with an inner product and a symmetric map of it, which is only ever applied. */
export interface SymmetricMap<Vector> {
  readonly dimension: number;
  readonly apply: (u: Vector) => Vector;
  readonly inner: (u: Vector, v: Vector) => number;
  /** a u + b v. */
  readonly combine: (a: number, u: Vector, b: number, v: Vector) => Vector;
}

/** The smallest eigenvalue as far as Lanczos's method has come. */
export interface SmallestEigenpair<Vector> {
  readonly value: number;
  readonly vector: Vector;
  /** ‖A v - value v‖ of the vector, which has norm 1. */
  readonly residual: number;
  /** The largest |eigenvalue| seen: what `value` compares with. */
  readonly scale: number;
}

/**
 * Returns the smallest eigenvalue of a symmetric map by Lanczos's method from a start of norm 1, with all
 * vectors made orthogonal to each other twice, so that none comes back. It ends where the residual is at
 * most tolerance × scale, where the Krylov space is all there is of it, or after so many steps.
 *
 * A start that is orthogonal to the eigenvector never sees it: take it at random.
 */
export function smallestEigenpair<Vector>(
  map: SymmetricMap<Vector>,
  start: Vector,
  { tolerance, steps }: { readonly tolerance: number; readonly steps: number },
): SmallestEigenpair<Vector> {
  const { apply, inner, combine } = map;
  const basis = [start];
  const diagonal: number[] = [];
  const beside: number[] = [];
  /** Entries of the three diagonals: of the size of the largest |eigenvalue|. */
  let largest = 0;
  for (;;) {
    const newest = basis.at(-1)!;
    let next = apply(newest);
    diagonal.push(inner(newest, next));
    for (let pass = 0; pass < 2; pass += 1) {
      for (const u of basis) next = combine(1, next, -inner(u, next), u);
    }
    const length = Math.sqrt(inner(next, next));
    largest = Math.max(largest, Math.abs(diagonal.at(-1)!), length);
    const count = basis.length;
    const whole = count === map.dimension || length <= ROUNDING * largest;
    // Little is left to see, and the shorter a vector, the more of it is rounding.
    const spent = whole || length <= NEARLY_SPENT * largest;
    const due = spent || count === steps || count <= EVERY || count % EVERY === 0;
    const ritz = due ? smallestRitzPair(diagonal, beside) : undefined;
    const residual = length * Math.abs(ritz?.vector.at(-1) ?? Infinity);
    if (ritz && (whole || count === steps || residual <= tolerance * ritz.scale)) {
      const [first, ...others] = basis.map((u, k) => combine(ritz.vector[k]!, u, 0, u));
      const vector = others.reduce((sum, part) => combine(1, sum, 1, part), first!);
      return { value: ritz.value, vector, residual: whole ? 0 : residual, scale: ritz.scale };
    }
    beside.push(length);
    basis.push(combine(1 / length, next, 0, next));
  }
}

/** The smallest eigenvalue and its vector of a symmetric matrix of three diagonals. */
function smallestRitzPair(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly vector: readonly number[]; readonly scale: number } {
  const matrix = Matrix.diag([...diagonal]);
  for (const [k, entry] of beside.entries()) {
    matrix.set(k, k + 1, entry);
    matrix.set(k + 1, k, entry);
  }
  const { realEigenvalues, eigenvectorMatrix } = new EVD(matrix, { assumeSymmetric: true });
  const value = Math.min(...realEigenvalues);
  return {
    value,
    vector: eigenvectorMatrix.getColumn(realEigenvalues.indexOf(value)),
    scale: Math.max(...realEigenvalues.map(Math.abs)),
  };
}

const ROUNDING = 1e-14;
const NEARLY_SPENT = 1e-5;
/** Steps between two looks at the eigenvalues, which take as long as many steps. */
const EVERY = 12;
