/**
 * How the PNG files of results are packed: without filters, and by deflate's Z_FILTERED. Noise and black pixels come out smallest so,
 * repeated lines nearly so; and to try every filter on every line, pngjs's own way, takes longer than all else.
 */
export const pngPacking = { filterType: 0, deflateStrategy: 1 } as const;
