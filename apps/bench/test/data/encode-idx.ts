/** An IDX file, written field by field as the format's description says. */
export function encodeIdx(
  sizes: Iterable<number>,
  values: ArrayLike<number>,
  { type = 0x08, magic = 0 } = {},
): Uint8Array {
  const shape = [...sizes];
  const bytes = new Uint8Array(4 + 4 * shape.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, magic);
  view.setUint8(2, type);
  view.setUint8(3, shape.length);
  for (const [index, size] of shape.entries()) view.setUint32(4 + 4 * index, size);
  bytes.set(values, 4 + 4 * shape.length);
  return bytes;
}
