import type { GalleryRecord } from './gallery-records.js';

/** One sentence: how many of the maps are proven minima, and whether the closed forms hold. */
export function galleryHeadline(records: readonly GalleryRecord[]): string {
  if (records.length === 0) return 'No pair of graphs was asked for.';
  const proven = records.filter(({ verdict }) => verdict === 'global minimum').length;
  const errors = records.flatMap(({ difference }) => (difference === null ? [] : [difference]));
  const worst = errors.reduce((a, b) => Math.max(a, b), 0);
  const forms =
    errors.length === 0
      ? 'no closed form applies'
      : worst <= 1e-9
        ? `all ${errors.length} closed forms of E hold to nine digits`
        : `of ${errors.length} closed forms of E, ${errors.filter((error) => error > 1e-9).length} do not hold`;
  return `Of ${records.length} certificates ${proven} prove a global minimum; ${forms}.`;
}
