/** Options of the writers. */
export interface LabelOptions {
  /**
   * One distinct label a vertex.
   *
   * @defaultValue `'0'` .. `'order - 1'`
   */
  readonly labels?: readonly string[] | undefined;
}

/** Options of the formats in which an edge has attributes. */
export interface WeightAttributeOptions {
  /**
   * The name of the attribute that holds an edge's weight.
   *
   * @defaultValue 'weight'
   */
  readonly weight?: string;
}
