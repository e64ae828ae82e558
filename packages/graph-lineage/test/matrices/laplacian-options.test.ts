import { describe, expect, it } from '@jest/globals';
import { laplacianSign } from '../../src/matrices/laplacian-options.js';

describe('laplacianSign', () => {
  it('is the paper’s unless the positive one is asked for', () => {
    expect(laplacianSign('laplacian', {})).toBe(1);
    expect(laplacianSign('laplacian', { sign: 'paper' })).toBe(1);
    expect(laplacianSign('laplacian', { sign: 'positive' })).toBe(-1);
  });

  it('refuses the other spelling of normalised, which would do nothing', () => {
    const options = { normalized: true };
    expect(() => laplacianSign('laplacian', options as object)).toThrow(
      new RangeError('laplacian: need the spelling normalised, got normalized'),
    );
  });

  it('refuses any other word', () => {
    // @ts-expect-error a word that the type does not have
    expect(() => laplacianSign('laplacian', { sign: 'negative' })).toThrow(
      new RangeError("laplacian: need sign 'paper' or 'positive', got negative"),
    );
  });
});
