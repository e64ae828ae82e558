import { describe, expect, it } from '@jest/globals';
import { checkedAdaptiveCycle } from '../../../../packages/msann/src/schedule/adaptive-cycle.js';
import { adaptiveVisits } from '../../src/experiment/adaptive-visits.js';

describe('adaptiveVisits', () => {
  it.each([1, 2, 4, 7])('has the library’s defaults for %d levels', (levels) => {
    const { kind, ...constants } = adaptiveVisits(levels);
    expect(constants).toEqual(checkedAdaptiveCycle({ kind }, levels));
  });
});
