import { InvalidArgumentError } from 'commander';

/** Parses sizes of layers: whole numbers above 0, separated by commas. */
export function hiddenLayers(text: string): number[] {
  const sizes = text.split(',').map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
  if (sizes.some((size) => size < 1 || !Number.isSafeInteger(size))) {
    throw new InvalidArgumentError('Allowed: whole numbers >= 1 with commas, such as 256,128,256.');
  }
  return sizes;
}
