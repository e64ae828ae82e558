/**
 * @file How the figures tell the methods apart: colours that colour-blind readers tell apart too, a symbol at the end of the line,
 * and dashes once all colours are used.
 */
import type { RunGroup } from './group-by-label.js';

export interface LineStyle {
  readonly stroke: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'wye' | 'cross';
  readonly dash: string | null;
}

/** Each colour with the lighter one that stands for it on a dark page. */
export const darkColours = {
  '#1f2328': '#e6edf3',
  '#0072b2': '#58b4f0',
  '#d55e00': '#ff8f4f',
  '#009e73': '#2fd0a0',
  '#aa4a8f': '#ec9fd0',
  '#7d2ae8': '#a56eff',
  '#3a86a8': '#8fd3ee',
} as const;

const defaultStyle: LineStyle = { stroke: '#1f2328', symbol: 'circle', dash: null };
const colours = ['#0072b2', '#d55e00', '#009e73', '#aa4a8f', '#7d2ae8'] as const;
/** One more than colours, so that a colour comes back with another symbol. */
const symbols = ['square', 'triangle', 'diamond', 'star', 'wye', 'cross'] as const;
const dashes = [null, '7 3', '2 3', '9 3 2 3'] as const;

/** A style for each method, by label: ink for the default, colours for the others. */
export function lineStyles(groups: readonly RunGroup[]): ReadonlyMap<string, LineStyle> {
  let next = 0;
  const style = ({ first }: RunGroup): LineStyle => {
    if (first.method === 'default') return defaultStyle;
    const index = next;
    next += 1;
    return {
      stroke: colours[index % colours.length]!,
      symbol: symbols[index % symbols.length]!,
      dash: dashes[Math.floor(index / colours.length) % dashes.length]!,
    };
  };
  return new Map(groups.map((group) => [group.label, style(group)]));
}
