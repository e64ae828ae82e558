import base from '../../jest.base.mjs';

/** Tests of the pages that the command writes, in Chromium. */
export default { ...base, testMatch: ['<rootDir>/browser-test/**/*.test.ts'] };
