import { suffixes } from '../report/quantity-text.js';

const quantity = /^(\d+(?: \d{3})*(?:\.\d+)?)([kMGTPE]?)(?: ± \d+(?:\.\d+)?[kMGTPE]?)?(?: ?%)?$/;

/** Returns a cell's text without the stars of bold print. */
export function plainText(cell: string): string {
  return cell.replaceAll('**', '');
}

/** Returns the number that a cell is: 20 300 of `20.3k ± 0.1k`, 9.8 of `**9.8**`; null where it is none, several, or one with a unit. */
export function numberIn(cell: string): number | null {
  const [, digits, suffix = ''] = quantity.exec(plainText(cell)) ?? [];
  if (digits === undefined) return null;
  return Number(digits.replaceAll(' ', '')) * 1000 ** suffixes.findIndex((one) => one === suffix);
}
