import type { ParseFault } from '../parse-fault.js';
import { parseFaults } from '../parse-fault.js';
import { quoted } from '../quoted.js';
import { type JsonScanner, jsonScanner } from './json-scanner.js';

/**
 * Reads the id of a node and returns its label: a string as it is, anything else as its JSON text
 * in one form, so that 1 and 1.0 are the same, as in Python. Integers keep all their digits.
 *
 * @throws SyntaxError where it is an object, or not finite.
 */
export function readNodeId(json: JsonScanner, fault: ParseFault): string {
  return json.peek() === '"' ? json.string() : idText(json, fault);
}

/** Returns the JSON of the id that has this label: the label itself where it is a number or a list. */
export function nodeIdOf(label: string): string {
  if (/^(?:\[|-?\d)/.test(label)) {
    const fault = parseFaults('formatNodeLink', label);
    try {
      const json = jsonScanner(label, fault);
      const text = idText(json, fault);
      json.end();
      if (text === label) return label;
    } catch {
      // A label that begins like a number or a list is any other string.
    }
  }
  return JSON.stringify(label);
}

function idText(json: JsonScanner, fault: ParseFault): string {
  const sign = json.peek();
  const position = json.position();
  if (sign === '"') return JSON.stringify(json.string());
  if (sign === '[') {
    const items: string[] = [];
    json.items(() => items.push(idText(json, fault)));
    return `[${items.join(',')}]`;
  }
  if (sign === '{') throw fault(position, 'need a string, a number or a list as an id, got "{"');
  const text = json.scalar();
  // -0 and integers that no double holds would change if they were read as numbers.
  if (/^(?:-?[1-9]\d*|true|false|null)$/.test(text)) return text;
  const number = Number(text);
  if (Number.isFinite(number)) return String(number);
  throw fault(position, `need a finite number as an id, got ${quoted(text)}`);
}
