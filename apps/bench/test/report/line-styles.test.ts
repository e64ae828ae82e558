import { describe, expect, it } from '@jest/globals';
import { groupByLabel } from '../../src/report/group-by-label.js';
import { type LineStyle, lineStyles } from '../../src/report/line-styles.js';
import { defaultRun, sampleRun } from './sample-summary.js';

const stylesOf = (methods: number): LineStyle[] => {
  const others = Array.from({ length: methods }, (_, i) =>
    sampleRun([1, 2, 3, 4], { label: `MsANN, ${i}` }),
  );
  return [...lineStyles(groupByLabel([defaultRun([1, 2, 3, 4]), ...others])).values()];
};
const distinct = (values: readonly unknown[]) =>
  new Set(values.map((value) => JSON.stringify(value))).size;

describe('lineStyles', () => {
  it('gives each of thirty methods and the default network a style of its own', () => {
    const styles = stylesOf(30);
    expect(distinct(styles)).toBe(31);
    // What a legend shows at a glance.
    expect(distinct(styles.map(({ stroke, symbol }) => [stroke, symbol]))).toBe(31);
    // What is seen of a line between its ends, of as many methods as p-choice has and more.
    expect(distinct(styles.slice(0, 21).map(({ stroke, dash }) => [stroke, dash]))).toBe(21);
  });

  it('dashes no line while there are colours left', () => {
    expect(stylesOf(5).every(({ dash }) => dash === null)).toBe(true);
    expect(stylesOf(6).at(-1)?.dash).not.toBeNull();
  });

  it('keeps ink for the default network', () => {
    const [standard, ...others] = stylesOf(10);
    expect(standard).toEqual({ stroke: '#1f2328', symbol: 'circle', dash: null });
    expect(others.some(({ stroke, symbol }) => stroke === '#1f2328' || symbol === 'circle')).toBe(
      false,
    );
  });
});
