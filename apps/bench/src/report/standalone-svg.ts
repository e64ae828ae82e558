import { figureColours, figureStyleSheet } from './figure-theme.js';

/** What this file needs of an SVG element; the project compiles without the DOM's declarations. */
export interface SvgRoot {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
}

/** An SVG document of its own: its namespace, its paper and its light and dark colours within. */
export function standaloneSvg(root: SvgRoot): string {
  root.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  root.setAttribute('role', 'img');
  root.setAttribute('color', figureColours.ink);
  const paper = `<rect width="100%" height="100%" fill="${figureColours.paper}"></rect>`;
  const style = `<style>${figureStyleSheet()}</style>`;
  return `${rounded(unlabelled(root.outerHTML)).replace('</style>', `</style>${style}${paper}`)}\n`;
}

/** Groups within an image have no role, so that they must have no label; what it says of marks stays for programs. */
function unlabelled(svg: string): string {
  return svg.replace(/(<g [^>]*?)aria-label=/g, '$1data-mark=');
}

/** Coordinates to a hundredth of a pixel: a smaller file, and the same one on any machine. */
function rounded(svg: string): string {
  return svg.replace(/ (?:d|transform|x1|x2|y1|y2)="[^"]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) =>
      String(Number(Number(number).toFixed(2))),
    ),
  );
}
