import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';
import { textStart } from '../text-start.js';

/**
 * A place in a JSON text that moves forwards value by value. Unlike what `JSON.parse` returns it
 * knows where it is, keeps the digits of integers that no double holds, and takes no object an edge.
 */
export interface JsonScanner {
  /** Returns the first character of the next value, `''` at the end of the text. */
  readonly peek: () => string;
  /** Returns the position of what `peek` returned. */
  readonly position: () => number;
  /** Reads an object: `visit` reads the value of each key. */
  readonly members: (visit: (key: string) => void) => void;
  /** Reads an array: `visit` reads each item. */
  readonly items: (visit: () => void) => void;
  /** Reads a string. */
  readonly string: () => string;
  /** Reads a number, also Python's NaN and Infinity, or true, false or null, and returns its text. */
  readonly scalar: () => string;
  /** Reads a value of any kind and returns its text. */
  readonly value: () => string;
  /** Refuses anything but the end of the text. */
  readonly end: () => void;
}

/** Python's reader goes no deeper than about a thousand. */
const deepest = 500;

/** Returns a scanner at the start of the text; its methods throw the fault of what is no JSON. */
export function jsonScanner(text: string, fault: ParseFault): JsonScanner {
  let at = textStart(text);
  let depth = 0;

  const refuse = (need: string): never => {
    const rest = /[^\s,:[\]{}"]+|[^]/y;
    rest.lastIndex = at;
    const [got] = rest.exec(text) ?? [];
    throw fault(at, `need ${need}, got ${got === undefined ? 'the end of the text' : quoted(got)}`);
  };

  const peek = (): string => {
    for (let code = text.charCodeAt(at); code <= 32; code = text.charCodeAt(at)) {
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
      at += 1;
    }
    return text[at] ?? '';
  };

  const expect = (sign: string): void => {
    if (peek() !== sign) refuse(`'${sign}'`);
    at += 1;
  };

  const list = (opening: string, closing: string, visit: () => void): void => {
    expect(opening);
    depth += 1;
    if (depth > deepest)
      throw fault(at, `need at most ${deepest} brackets in each other, got more`);
    while (peek() !== closing) {
      visit();
      if (peek() === ',') {
        at += 1;
        if (peek() === closing) refuse("a value after ','");
      } else if (peek() !== closing) {
        refuse(`',' or '${closing}'`);
      }
    }
    at += 1;
    depth -= 1;
  };

  const string = (): string => {
    if (peek() !== '"') refuse('a string');
    const start = at;
    let plain = true;
    for (at += 1; text[at] !== '"'; at += 1) {
      if (at >= text.length || text.charCodeAt(at) < 32) {
        throw fault(start, `need '"' at the end of a string, got ${quoted(text.slice(start, at))}`);
      }
      if (text[at] !== '\\') continue;
      plain = false;
      at += 1;
    }
    at += 1;
    if (plain) return text.slice(start + 1, at - 1);
    const raw = text.slice(start, at);
    try {
      return JSON.parse(raw) as string;
    } catch {
      throw fault(start, `need escapes of JSON in a string, got ${quoted(raw)}`);
    }
  };

  const scalar = (): string => {
    const pattern =
      /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b|NaN\b|-?Infinity\b/y;
    peek();
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return refuse('a JSON value');
    at += found.length;
    return found;
  };

  const members = (visit: (key: string) => void): void =>
    list('{', '}', () => {
      const key = string();
      expect(':');
      peek();
      visit(key);
    });

  const items = (visit: () => void): void =>
    list('[', ']', () => {
      peek();
      visit();
    });

  const skip = (): void => {
    const sign = peek();
    if (sign === '{') members(skip);
    else if (sign === '[') items(skip);
    else if (sign === '"') string();
    else scalar();
  };

  return {
    peek,
    position: () => at,
    members,
    items,
    string,
    scalar,
    value() {
      peek();
      const start = at;
      skip();
      return text.slice(start, at);
    },
    end() {
      if (peek() !== '') refuse('the end of the text');
    },
  };
}
