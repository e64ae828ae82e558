/** Where the vertices of a drawing stand, y growing downwards as in SVG. */
export interface Layout {
  /** x and y of each vertex: `[2 order]`. */
  readonly positions: Float64Array;
  /**
   * For an edge that wraps around and is drawn as two stubs, the vector of the stub which leaves
   * the first endpoint; the one that leaves the second is its opposite.
   */
  readonly stub?: (from: number, to: number) => readonly [x: number, y: number] | undefined;
}
