import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';

/** A page in Chromium, and what went wrong in it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a file in Chromium (the one that CHROMIUM names, else Debian's), in a window so wide. */
export async function openPage(path: string, width: number): Promise<OpenPage> {
  const home = mkdtempSync(join(tmpdir(), 'msann-chromium-'));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    env: { ...process.env, HOME: home, TMPDIR: home, XDG_CONFIG_HOME: home } as Record<string, string>, // biome-ignore format: one line
  });
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return {
    page,
    faults,
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
