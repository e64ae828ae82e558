/**
 * Writes the distances from a source over `distances` `[order]`, Infinity where there is no path.
 * It owns its work space, which all its calls share.
 */
export type Search = (source: number, distances: Float64Array) => void;
