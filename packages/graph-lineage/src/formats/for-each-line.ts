import { textStart } from './text-start.js';

/** Calls `visit` with each line's start and end, without its LF, CR or CRLF, in O(|text|). */
export function forEachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = textStart(text);
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    visit(start, at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  if (start < text.length) visit(start, text.length);
}
