import type { GalleryVerdict } from './gallery.js';

/** Verdicts in so few letters as fit below a small picture. */
export const shortVerdicts: Readonly<Record<GalleryVerdict, string>> = {
  'global minimum': 'global min.',
  'local minimum': 'local min.',
  'degenerate critical point': 'degenerate',
  saddle: 'saddle',
  critical: 'critical',
  'not critical': 'not critical',
};
