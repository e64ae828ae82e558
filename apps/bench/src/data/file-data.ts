import type { GreyImages } from './grey-images.js';

/** The examples of a file or folder of the user's, not yet split. */
export interface FileData {
  /** Images, or lines of numbers as images one pixel high. */
  readonly images: GreyImages;
  /** Whether the examples are lines. */
  readonly lines: boolean;
  /** A label for each example, where there are some. */
  readonly labels?: Uint8Array;
  /** What decides the examples, for the configs of runs: checksums, sizes, scales. */
  readonly facts: Readonly<Record<string, string | number>>;
}
