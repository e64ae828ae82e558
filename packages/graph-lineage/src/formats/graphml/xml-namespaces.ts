import type { XmlStart } from './xml-start-tag.js';

/** The namespaces that the elements around the present place declare. */
export interface XmlNamespaces {
  /** Enters an element and returns its name without a prefix, and its namespace, `''` for none. */
  readonly enter: (start: XmlStart) => readonly [name: string, namespace: string];
  /** Leaves the innermost element. */
  readonly leave: () => void;
}

/** Returns the namespaces at the start of a document. */
export function xmlNamespaces(): XmlNamespaces {
  const bindings = new Map<string, string[]>();
  const declared: (readonly string[])[] = [];
  return {
    enter({ name, attributes }) {
      const prefixes: string[] = [];
      for (const [attribute, value] of attributes) {
        if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) continue;
        const prefix = attribute.slice('xmlns:'.length);
        prefixes.push(prefix);
        const bound = bindings.get(prefix);
        if (bound) bound.push(value);
        else bindings.set(prefix, [value]);
      }
      declared.push(prefixes);
      const colon = name.indexOf(':');
      const prefix = name.slice(0, Math.max(colon, 0));
      // A prefix that nobody declares is a namespace of its own.
      const undeclared = prefix && `${prefix}:`;
      return [name.slice(colon + 1), bindings.get(prefix)?.at(-1) ?? undeclared];
    },
    leave() {
      for (const prefix of declared.pop() ?? []) bindings.get(prefix)?.pop();
    },
  };
}
