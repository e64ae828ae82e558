/** Where a command writes. */
export interface Output {
  readonly stdout: {
    write(text: string): unknown;
    readonly isTTY?: boolean;
    /** Width of the terminal, in characters. */
    readonly columns?: number;
    /** Bits of colour of the terminal; 1 where the user wants none (NO_COLOR). */
    getColorDepth?(): number;
  };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}
