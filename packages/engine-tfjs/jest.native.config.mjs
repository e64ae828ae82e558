import base from '../../jest.base.mjs';

/** Tests that need tfjs-node-gpu, which native/build-addon.sh builds. */
export default { ...base, testMatch: ['<rootDir>/native-test/**/*.test.ts'] };
