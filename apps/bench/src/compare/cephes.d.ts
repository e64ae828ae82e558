/** What is used of cephes, whose own declarations its package.json hides from modules. */
declare module 'cephes' {
  /** Resolves when the functions can be called. */
  export const compiled: Promise<void>;
  /** Returns the x at which the regularised incomplete beta function I_x(a, b) is y. */
  export function incbi(a: number, b: number, y: number): number;
}
