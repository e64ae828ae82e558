/** A Markdown file. */
export interface Page {
  /** As messages shall call it. */
  readonly path: string;
  readonly text: string;
}
