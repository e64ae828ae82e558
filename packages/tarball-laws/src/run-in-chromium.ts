import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { PRINT_AS_JSON } from './print-as-json.js';

/**
 * Bundles an example with the project's packages, runs it in a page of Chromium (the one that
 * CHROMIUM names, else Debian's) and returns what it prints, one JSON text a call.
 */
export async function runInChromium(project: string, source: string): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'ts', resolveDir: project },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'error',
  });
  const home = await mkdtemp(join(tmpdir(), 'msann-chromium-'));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    env: { ...process.env, HOME: home, TMPDIR: home, XDG_CONFIG_HOME: home } as Record<string, string>, // biome-ignore format: one line
  });
  try {
    const page = await browser.newPage();
    const printed: string[] = [];
    page.on('console', (message) => printed.push(message.text()));
    // An import ends when the module has run; a script tag of a module only when it was put there.
    await page.evaluate(async (code) => {
      await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    }, PRINT_AS_JSON + outputFiles[0]!.text);
    return printed;
  } finally {
    await browser.close();
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  }
}
