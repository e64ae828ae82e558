import base from '../../jest.base.mjs';

/** Tests of the packed tarball: they need a built package, the npm registry and Chromium. */
export default { ...base, testMatch: ['<rootDir>/tarball-test/**/*.test.ts'] };
