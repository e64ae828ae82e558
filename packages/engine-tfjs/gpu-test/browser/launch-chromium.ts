import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // WebGPU on a processor: the adapter is in Chromium, and unsafe because it is in software.
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
];

/** Chromium without windows. */
export interface Chromium {
  readonly browser: Browser;
  /** Ends it and removes all its files. */
  readonly close: () => Promise<void>;
}

/** Returns Chromium with WebGPU in software; all files that it writes are in a folder of its own. */
export async function launchChromium(): Promise<Chromium> {
  const folder = await mkdtemp(join(tmpdir(), 'msann-chromium-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 10 });
  const env = { ...process.env, HOME: folder, TMPDIR: folder, XDG_CONFIG_HOME: folder };
  try {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM']!, // set by jest.gpu.setup.mjs
      chromiumSandbox: false,
      args,
      env: env as Record<string, string>,
    });
    return {
      browser,
      async close() {
        await browser.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
