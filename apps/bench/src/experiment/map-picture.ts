import { type ProlongationMap, prolongVector } from '@msann/prolongation';
import { shadesAboutZero } from '../results/shades-about-zero.js';
import { inputsPicture } from './inputs-picture.js';
import type { RunConfig } from './run-config.js';

/**
 * Returns a PNG file with columns of a map of the inputs, P e_j of coarse units j spread evenly, each a picture of the inputs:
 * mid-grey is 0, and permuted pixels are back at their places.
 *
 * @param map - from a level to the inputs of level 0
 */
export function mapPicture(config: RunConfig, map: ProlongationMap): Uint8Array {
  const { coarseSize, fineSize } = map;
  return inputsPicture(config, coarseSize, (count) => {
    const values = new Float32Array(count * fineSize);
    for (let place = 0; place < count; place += 1) {
      const unit = new Float64Array(coarseSize);
      unit[Math.floor(((place + 0.5) * coarseSize) / count)] = 1;
      const column = Float32Array.from(prolongVector(map, unit));
      values.set(shadesAboutZero(column), place * fineSize);
    }
    return values;
  });
}
