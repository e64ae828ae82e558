import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file that the server gives to the page. */
export interface PageFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

const wasmFolder = join(
  dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')),
  '../wasm-out',
);
const wasmFiles = ['', '-simd', '-threaded-simd'].map((kind) => `tfjs-backend-wasm${kind}.wasm`);

/** Returns the page's files by their paths: an empty page, the module that it imports, and what that asks for. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>([
    ['/', { type: 'text/html', content: '<!doctype html><title>engines</title>' }],
    ['/page.js', { type: 'text/javascript', content: await bundledPage() }],
  ]);
  for (const name of wasmFiles) {
    const content = await readFile(join(wasmFolder, name));
    files.set(`/${name}`, { type: 'application/wasm', content });
  }
  return files;
}

/** Returns `page.ts` with all that it imports, from the packages' sources. */
async function bundledPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    conditions: ['@msann/source'],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
