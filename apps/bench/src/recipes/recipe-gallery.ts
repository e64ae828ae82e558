import { setImmediate } from 'node:timers/promises';
import { distanceScale } from '@msann/objective';
import { refusedAsUsage } from '../command/usage-error.js';
import type { GraphPair } from '../optimizers/graph-pairs.js';
import type { GalleryEntry, GalleryGroup, RecipeGallery, ShareStep } from './gallery.js';
import { plannedEntries } from './gallery-group.js';
import type { GalleryPair } from './gallery-pair.js';
import { shareStep } from './varying-share.js';

export interface RecipeGalleryOptions {
  readonly pairs: readonly GalleryPair[];
  /** Values of s in the gallery. */
  readonly shares: readonly number[];
  /** Largest P, in entries, of which the Hessian is looked at. */
  readonly certified: number;
  /** The pair of which the optimum is drawn as s varies. */
  readonly varying: GraphPair;
  /** Values of s there. */
  readonly steps: readonly number[];
  /** Called before each picture with the share of the pairs that is done, from 0 to 1. */
  readonly onPicture: (part: string, detail: string, done: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Returns all pictures with their numbers; undefined where it was aborted. */
export async function recipeGallery(
  options: RecipeGalleryOptions,
): Promise<RecipeGallery | undefined> {
  const { pairs, shares, certified, varying, onPicture, signal } = options;
  const parts = pairs.length + 1;
  // Between pictures an interrupt is heard, and the progress is drawn.
  const goesOn = async (part: string, detail: string, done: number): Promise<boolean> => {
    onPicture(part, detail, done);
    await setImmediate();
    return signal?.aborted !== true;
  };
  const beta = refusedAsUsage(() => distanceScale(varying.coarse.graph, varying.fine.graph));
  const steps: ShareStep[] = [];
  for (const [at, s] of options.steps.entries()) {
    if (!(await goesOn(varying.name, `s = ${s}`, at / options.steps.length / parts)))
      return undefined;
    steps.push(shareStep(varying, s, beta));
  }
  const groups: GalleryGroup[] = [];
  for (const [at, pair] of pairs.entries()) {
    const planned = refusedAsUsage(() => plannedEntries(pair, shares, certified));
    const entries: GalleryEntry[] = [];
    for (const { name, make } of planned) {
      const done = (1 + at + entries.length / planned.length) / parts;
      if (!(await goesOn(pair.name, name, done))) return undefined;
      entries.push(make());
    }
    groups.push({ pair, entries });
  }
  return { groups, varying: { pair: varying.name, alpha: 1, beta, steps } };
}
