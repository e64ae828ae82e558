import { InvalidArgumentError } from 'commander';
import { maxPaddedSide } from '../data/padded-side.js';

/** Parses the height and width of images, 32x64, or one number for both. */
export function pictureSides(text: string): [number, number] {
  const [, high, wide = high] = /^(\d+)(?:x(\d+))?$/.exec(text) ?? [];
  const sides: [number, number] = [Number(high), Number(wide)];
  if (!sides.every((side) => side >= 1 && side <= maxPaddedSide)) {
    throw new InvalidArgumentError(
      `Allowed: height x width such as 32x64, or one number for both, each from 1 to ${maxPaddedSide}.`,
    );
  }
  return sides;
}

/** Returns sides as {@link pictureSides} reads them. */
export function sidesText([height, width]: readonly [number, number]): string {
  return `${height}x${width}`;
}
