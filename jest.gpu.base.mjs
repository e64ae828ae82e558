import { fileURLToPath } from 'node:url';
import base from './jest.base.mjs';

/** Tests that need Chromium, and with it WebGPU on a device in software. */
export default {
  ...base,
  testMatch: ['<rootDir>/gpu-test/**/*.test.ts'],
  globalSetup: fileURLToPath(new URL('./jest.gpu.setup.mjs', import.meta.url)),
};
