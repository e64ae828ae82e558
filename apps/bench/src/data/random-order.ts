import { randomStream } from '@msann/msann';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

/**
 * Returns 0 to count - 1 in a random order (Fisher and Yates' shuffle). It depends on the count and the purpose alone: no
 * seed of the user changes it.
 *
 * @param purpose - names the random stream: orders of different purposes are unrelated
 */
export function randomOrder(count: number, purpose: string): Uint32Array {
  const generator = randomStream(0, purpose);
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = uniformInt(generator, 0, last);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
