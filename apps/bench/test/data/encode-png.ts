import { crc32, deflateSync } from 'node:zlib';

/** What {@link encodePng} writes, in the words of the PNG specification. */
export interface PngFields {
  readonly width: number;
  readonly height: number;
  readonly depth: 1 | 2 | 4 | 8 | 16;
  /** 0 grey, 2 red green blue, 3 palette, 4 grey and alpha, 6 red green blue alpha. */
  readonly colorType: 0 | 2 | 3 | 4 | 6;
  /** Each row's bytes as they stand in the file, without the filter's. */
  readonly rows: readonly (readonly number[])[];
  /** Red, green and blue of each colour. */
  readonly palette?: readonly number[];
  /** The chunk tRNS. */
  readonly transparency?: readonly number[];
  /** Whether the rows are those of Adam7's seven small pictures, one after another. */
  readonly interlaced?: true;
  /** What stands in the chunk IDAT, if not the compressed rows. */
  readonly data?: Uint8Array;
}

/** A PNG file, written chunk by chunk as the format's description says, without any filter. */
export function encodePng(fields: PngFields): Buffer {
  const { width, height, depth, colorType, rows, palette, transparency, interlaced } = fields;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colorType, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', Buffer.from(fields.data ?? compressed(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A grey PNG file of 8 bits, from its rows. */
export function greyPngFile(rows: readonly (readonly number[])[]): Buffer {
  return encodePng({
    width: rows[0]!.length,
    height: rows.length,
    depth: 8,
    colorType: 0,
    rows,
  });
}

/** Rows as they stand in the file, each after the number of its filter: 0, none. */
export function compressed(rows: readonly (readonly number[])[]): Buffer {
  return deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])));
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
