import base from '../../jest.base.mjs';

export default { ...base, testMatch: ['<rootDir>/native-test/**/*.test.ts'] };
