import { type GreyPicture, greyPng } from '../heat-map/grey-png.js';
import { figureClass, figureColours, figureStyleSheet } from '../report/figure-theme.js';
import { type Html, html, trusted } from '../report/html.js';
import { wrapWords } from '../report/wrap-words.js';

/** A picture of |P| with its words. */
interface Panel {
  readonly title: string;
  readonly matrix: Parameters<typeof greyPng>[0];
  /** Lines below it. */
  readonly lines: readonly string[];
}

/** Panels side by side, and what is said before them. */
export interface PanelRow {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** How pictures stand in the document, in pixels. */
export interface GalleryLayout {
  /** Pictures in a line. */
  readonly across: number;
  readonly panelWidth: number;
  readonly margin: number;
}

/** For screens and paper. */
export const wideLayout: GalleryLayout = { across: 6, panelWidth: 172, margin: 24 };
/** For a phone. */
export const narrowLayout: GalleryLayout = { across: 2, panelWidth: 156, margin: 4 };

const gap = 16;
const lineHeight = 15;
/** Pixels that a picture may take. */
const bounds = { width: 156, height: 256, entry: 12 };

/** Returns rows of pictures as a standalone SVG document. */
export function gallerySvg(
  title: string,
  rows: readonly PanelRow[],
  { across, panelWidth, margin }: GalleryLayout,
): string {
  const widest = Math.min(across, Math.max(1, ...rows.map(({ panels }) => panels.length)));
  const width = 2 * margin + widest * (panelWidth + gap) - gap;
  const titleLines = wrapWords(title, Math.floor((width - 2 * margin) / 9));
  let top = 24 + 20 * titleLines.length;
  const parts = rows.flatMap((row) => {
    const heading = html`<text x="${margin}" y="${top + 14}" font-size="14" font-weight="600">${row.title}</text>`;
    top += 30;
    const lines = linesOf(row.panels, across).map((panels) => {
      const drawn = panels.map((panel, at) => laidOut(panel, margin + at * (panelWidth + gap)));
      const deepest = Math.max(...drawn.map((panel) => panel.title.length));
      const height = Math.max(...drawn.map((panel) => panel.height));
      const words = Math.max(...panels.map((panel) => panel.lines.length));
      const line = drawn.map((panel) => panelMarkup(panel, top, deepest, height));
      top += deepest * lineHeight + height + words * lineHeight + 36;
      return html`${line}`;
    });
    top += 6;
    return [heading, ...lines];
  });
  const height = top + 6;
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" class="${figureClass}" role="img" aria-label="${title}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" color="${figureColours.ink}">
<style>${trusted(figureStyleSheet())}image{image-rendering:pixelated}</style>
<rect width="100%" height="100%" fill="${figureColours.paper}"/>
<g fill="currentColor">
${titleLines.map((words, at) => html`<text x="${margin}" y="${30 + 20 * at}" font-size="16" font-weight="600">${words}</text>`)}
${parts}
</g>
</svg>
`;
  return svg.html;
}

interface LaidOut {
  readonly left: number;
  readonly title: readonly string[];
  readonly lines: readonly string[];
  readonly picture: GreyPicture;
  readonly width: number;
  readonly height: number;
}

function laidOut({ title, matrix, lines }: Panel, left: number): LaidOut {
  const picture = greyPng(matrix);
  const entry = Math.min(
    bounds.entry,
    bounds.width / picture.width,
    bounds.height / picture.height,
  );
  return {
    left,
    title: wrapWords(title, 24),
    lines,
    picture,
    width: Math.round(entry * picture.width),
    height: Math.round(entry * picture.height),
  };
}

function panelMarkup(
  { left, title, lines, picture, width, height }: LaidOut,
  top: number,
  titleLines: number,
  tallest: number,
): Html {
  const at = top + titleLines * lineHeight;
  const below = at + tallest + 10;
  return html`${title.map((words, line) => html`<text x="${left}" y="${top + 10 + line * lineHeight}" font-weight="600">${words}</text>`)}
<image x="${left}" y="${at}" width="${width}" height="${height}" preserveAspectRatio="none" href="${picture.uri}"/>
<rect x="${left - 0.5}" y="${at - 0.5}" width="${width + 1}" height="${height + 1}" fill="none" stroke="${figureColours.muted}"/>
${lines.map((words, line) => html`<text x="${left}" y="${below + (line + 0.6) * lineHeight}" font-size="11">${words}</text>`)}`;
}

function linesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
