import { timesText } from '../report/ratio-text.js';
import { cellOf } from './cell-of.js';
import { fieldsOf } from './fields.js';
import type { NumberCell } from './number-cell.js';
import type { NumbersReaders } from './numbers-readers.js';
import { type Rounding, roundingOf } from './rounding.js';

/** Returns the number that a marker in a sentence names. @throws RangeError that says what of it names nothing */
export function numberOfSentence(words: string, readers: NumbersReaders): string {
  const fields = words.split(' ÷ ').map(fieldsOf);
  const rounding = roundingOf(fields.at(-1)!.at(-1)!);
  if (rounding !== null) fields.at(-1)!.pop();
  const cells = fields.map((cell) => cellOf(cell, readers));
  const [one, other, ...more] = cells;
  if (one === undefined || more.length > 0) {
    throw new RangeError(`need one cell or two, got ${cells.length}`);
  }
  if (other !== undefined) return ratioOf(valueOf(one), valueOf(other), rounding);
  return rounding === null ? one.text : rounding(valueOf(one));
}

function ratioOf(one: number, other: number, rounding: Rounding | null): string {
  const times = one / other;
  if (!Number.isFinite(times)) throw new RangeError(`need a finite ratio, got ${one} ÷ ${other}`);
  return rounding === null ? timesText({ kind: 'exact', times }) : rounding(times);
}

function valueOf({ text, value }: NumberCell): number {
  if (value === null) throw new RangeError(`need one number, got "${text}"`);
  return value;
}
