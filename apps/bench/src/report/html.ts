/** Markup that needs no more escaping. */
export interface Html {
  readonly html: string;
}

type Piece = string | number | null | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag: text put into it is escaped, markup made by it is not, null is nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const rest = pieces.map((piece, index) => markup(piece) + (strings[index + 1] ?? ''));
  return { html: (strings[0] ?? '') + rest.join('') };
}

/** Markup from elsewhere, such as an SVG, that is trusted as it stands. */
export function trusted(text: string): Html {
  return { html: text };
}

function markup(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (c) => entities[c] ?? c);
  return 'html' in piece ? piece.html : piece.map((part) => part.html).join('\n');
}
