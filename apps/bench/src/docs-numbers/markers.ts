/**
 * @file Markers in Markdown: comments between which stands what is made from files. All of their grammar:
 *
 *     <!-- numbers: SOURCE; VIEW -->   a table or two, in lines of their own   <!-- /numbers -->
 *     <!-- n: NUMBER -->a number in a sentence<!-- /n -->
 *
 *     SOURCE  results/<folder> of `pnpm bench`, or measurements/<file>.csv; both below docs/
 *     VIEW    of a CSV file      table
 *             of a results folder
 *               terminal             what `pnpm bench` prints
 *               terminal; PART; …    some of it: MSE, cost, FLOPs, seconds, notes
 *               table; COLUMN; …     a row a method, from the highest value of the first column to the lowest
 *               sweep                the paper's Tables 1 to 3, for each method of several settings
 *               claims               the paper's claims, judged
 *     NUMBER  CELL, or CELL ÷ CELL for a ratio; then, if it shall be rounded, `; 2 digits` or `; 2 decimals`
 *     CELL    SOURCE; ROW; COLUMN
 *     ROW     of a CSV file the first cell; of a results folder a method's label, or `all runs` for the sum of a `… of the run`
 *     COLUMN  of a CSV file its head; of a results folder `initial validation MSE`, `final test MSE`, `wrong labels`,
 *             `cost to 1/2` (FLOPs, seconds; 1/4, 1/5, 1/10) or `cost of the run` (FLOPs, seconds),
 *             each the mean over the seeds, and with ` ±` after it mean ± sample standard deviation
 */
import { NumbersError } from './numbers-error.js';
import type { Page } from './page.js';

export interface Marker {
  /** `numbers`: a block; `n`: a number in a sentence. */
  readonly kind: 'numbers' | 'n';
  /** What the marker says after its colon. */
  readonly words: string;
  /** Where it stands, from 1 on. */
  readonly line: number;
  /** Where the text between the comments begins in the page, and where it ends. */
  readonly from: number;
  readonly to: number;
}

const comment = /<!--\s*(\/?)(numbers|n)(?=[\s:]|-->)(.*?)-->/gs;

/** Returns the markers of a page. @throws NumbersError where one is malformed, not closed or inside another */
export function markersIn(page: Page): Marker[] {
  const markers: Marker[] = [];
  let open: Omit<Marker, 'to'> | null = null;
  for (const { index, 0: whole, 1: slash, 2: name, 3: rest = '' } of page.text.matchAll(comment)) {
    const before = page.text.slice(0, index);
    const line = before.split('\n').length;
    const kind = name as Marker['kind'];
    const fail = (rule: string) => new NumbersError(page.path, line, rule);
    if (slash === '') {
      if (open !== null) throw fail(`need ${end(open)} before "${whole}"`);
      const words = /^:(.+)$/.exec(rest)?.[1]?.trim() ?? '';
      if (words === '' || words.includes('--')) {
        throw fail(`need <!-- ${kind}: … --> on one line, without --, got "${whole}"`);
      }
      if (kind === 'n' && beginsLine(before)) {
        throw fail(`need a word before "${whole}": Markdown takes a comment there for a block`);
      }
      open = { kind, words, line, from: index + whole.length };
      continue;
    }
    if (rest.trim() !== '') throw fail(`need <!-- /${kind} -->, got "${whole}"`);
    if (open?.kind !== kind) throw fail(`need <!-- ${kind}: … --> before "${whole}"`);
    if (kind === 'n' && open.line !== line) {
      throw fail(`need "${whole}" on the line of its number, ${open.line}`);
    }
    markers.push({ ...open, to: index });
    open = null;
  }
  if (open !== null) throw new NumbersError(page.path, open.line, `need ${end(open)} after it`);
  return markers;
}

function end({ kind, words, line }: Omit<Marker, 'to'>): string {
  return `<!-- /${kind} --> for "${words}" of line ${line}`;
}

/** Whether a comment after this text would be the first thing in a line, list item or quotation. */
function beginsLine(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^\s*((>|[-*+]\s|\d+[.)]\s)\s*)*$/.test(line);
}
