import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/results/canonical-json.js';
import { runId } from '../../src/results/run-id.js';

/** The same value with the keys of all its objects in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}

describe('runId', () => {
  it('is the head of the SHA-256 of the canonical JSON', () => {
    // printf '{"a":[1,{"c":null,"d":"x"}],"b":true}' | sha256sum | cut -c1-16
    expect(runId({ b: true, a: [1, { d: 'x', c: null }] })).toBe('f6658db83e97a2fd');
    // printf '{}' | sha256sum | cut -c1-16
    expect(runId({})).toBe('44136fa355b3678a');
  });

  it('does not depend on the order of keys at any depth, and is 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (config) => {
        expect(runId(reversed(config) as object)).toBe(runId(config));
        expect(runId(config)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('tells apart configs that differ', () => {
    const configs = [{ a: 1 }, { a: 2 }, { b: 1 }, { a: '1' }, { a: [1] }, { a: [1, 2] }];
    const swapped = [{ a: [2, 1] }, { a: { b: 1 } }, { a: null }, {}];
    expect(new Set([...configs, ...swapped].map(runId)).size).toBe(10);
  });

  it.each<[string, object, string]>([
    ['undefined', { a: { b: undefined } }, 'config.a.b is undefined, JSON has none'],
    ['NaN', { a: [0, Number.NaN] }, 'numbers must be finite, config.a[1] is NaN'],
    ['infinities', { a: -Infinity }, 'numbers must be finite, config.a is -Infinity'],
    ['functions', { a: () => 1 }, 'config.a is a function, JSON has none'],
    ['symbols', { a: Symbol('x') }, 'config.a is a symbol, JSON has none'],
    ['bigints', { a: 1n }, 'config.a is a bigint, JSON has none'],
    ['holes', { a: Object.assign([], { length: 1 }) }, 'config.a[0] is undefined, JSON has none'],
    ['dates', { a: new Date(0) }, 'objects must be plain, config.a is of another class'],
    ['typed arrays', { a: new Float32Array(2) }, 'objects must be plain, config.a is of another'],
  ])('refuses %s and says where', (_, config, sentence) => {
    expect(() => runId(config)).toThrow(TypeError);
    expect(() => runId(config)).toThrow(sentence);
  });

  it('refuses a cycle, but not one object in two places', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = { cyclic };
    expect(() => runId(cyclic)).toThrow('config.self.cyclic holds itself');
    const shared = { x: 1 };
    expect(runId({ a: shared, b: shared })).toBe(runId({ a: { x: 1 }, b: { x: 1 } }));
  });
});

describe('canonicalJson', () => {
  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has one zero: -0 is written 0.
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(plain);
      }),
    );
  });

  it('sorts keys by code units and keeps the order of lists', () => {
    expect(canonicalJson({ b: [3, 1, 2], a: 'ü"', B: 0.1, 10: 1, 9: 1 })).toBe(
      '{"10":1,"9":1,"B":0.1,"a":"ü\\"","b":[3,1,2]}',
    );
  });
});
