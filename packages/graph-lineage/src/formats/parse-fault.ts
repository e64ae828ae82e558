/** Returns the error of a fault at a position of the text, named by its line. */
export type ParseFault = (position: number, fault: string) => SyntaxError;

/**
 * Returns what makes the errors of a text's reader: `caller: line 7: fault`, lines from 1, ended by
 * LF, CR or both.
 *
 * @throws TypeError where the text is no string, as a file read without an encoding is none.
 */
export function parseFaults(caller: string, text: string): ParseFault {
  if (typeof text !== 'string') {
    throw new TypeError(`${caller}: need a string, got ${typeof text}`);
  }
  return (position, fault) => {
    let line = 1;
    for (let at = 0; at < Math.min(position, text.length); at += 1) {
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line += 1;
    }
    return new SyntaxError(`${caller}: line ${line}: ${fault}`);
  };
}
