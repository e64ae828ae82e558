import type { RecipeGallery } from './gallery.js';

/** Returns what the columns mean. */
export function galleryNotes({ groups }: RecipeGallery): string[] {
  return [
    'E = (1 - s) diffusion + s locality, alpha = 1; at s = 0 beta is of no account. gap: E less the lower bound, below which no P is.',
    'closed form: what the formula of the recipe says E is; error: how far off it is, as a share of it (of 1 where it is less).',
    'gradient: norm of the Riemannian gradient, 0 where P is critical. Hessian: its smallest eigenvalue there, below 0 at a saddle;',
    '– where P is not critical, or so large that it would take long: the verdict then is no more than critical.',
    'degenerate critical point: no direction leads down to second order, and some lead nowhere, as where minima form a family.',
    'spread: mean distance between two fine vertices that a coarse one touches, drawn by their squares in P: small is local.',
    ...(groups.length === 0 ? ['No pair of graphs was asked for.'] : []),
  ];
}
