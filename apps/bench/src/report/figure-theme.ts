import { darkDepthColours } from './depth-colours.js';
import { darkColours } from './line-styles.js';

/** The class of the figures' root element. */
export const figureClass = 'mse-figure';

/** Colours of a figure on a light page, which it carries as plain attributes. */
export const figureColours = {
  paper: '#ffffff',
  ink: '#1f2328',
  muted: '#6e7781',
} as const;

const dark: Readonly<Record<string, string>> = {
  ...darkColours,
  ...darkDepthColours,
  [figureColours.paper]: '#0d1117',
  [figureColours.muted]: '#9198a1',
};

/** Style sheet that exchanges the colours on a dark screen; on paper they stay light. */
export function figureStyleSheet(): string {
  const rules = Object.entries(dark).flatMap(([light, on]) =>
    ['fill', 'stroke'].map((name) => `.${figureClass} [${name}="${light}"]{${name}:${on}}`),
  );
  return `@media screen and (prefers-color-scheme:dark){.${figureClass}{color:${dark[figureColours.ink]}}${rules.join('')}}`;
}
