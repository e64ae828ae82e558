import { describe, expect, it } from '@jest/globals';
import { colourScale } from '../../src/drawing/colour-scale.js';

describe('colourScale', () => {
  it('is white at 0 and equally far on both sides where the numbers have both signs', () => {
    const colour = colourScale([-4, 1]);
    expect([-4, 0, 4].map(colour)).toEqual(['#2166ac', '#f7f7f7', '#b2182b']);
  });

  it('goes from pale to dark where they have one', () => {
    const colour = colourScale([2, 3, 6]);
    expect([2, 4, 6].map(colour)).toEqual(['#edf4fc', '#6baed6', '#08306b']);
  });

  it('takes the middle where all are equal', () => {
    expect(colourScale([7, 7])(7)).toBe('#6baed6');
  });
});
