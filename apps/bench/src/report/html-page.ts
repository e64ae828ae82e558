import { type Html, html, trusted } from './html.js';
import { pageStyle } from './page-style.js';

/** What an HTML document is made of. */
export interface HtmlPage {
  readonly title: string;
  /** Style beside that of all pages. */
  readonly style?: string;
  readonly body: Html;
}

/** Returns an HTML document that needs nothing beside itself. */
export function htmlPage({ title, style = '', body }: HtmlPage): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(pageStyle + style)}</style>
</head>
<body>
${body}
</body>
</html>
`.html;
}
