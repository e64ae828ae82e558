import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installedIn, installTarball, packTarball } from './empty-project.js';
import { runInChromium } from './run-in-chromium.js';
import { runInNode } from './run-in-node.js';

/** A package and what its tarball must be. */
export interface TarballUnderTest {
  /** The package's folder. */
  readonly folder: URL;
  /** Its example: a path in the folder, plain JavaScript that prints with `console.log`. */
  readonly example: string;
  /** The largest size of the gzipped tarball in bytes. */
  readonly maximumBytes: number;
  /** Every package that installing it brings, itself apart. */
  readonly brings: readonly string[];
}

/**
 * Declares tests that pack the package, install the tarball in an empty project, and run the example
 * there as an ES module, as CommonJS and, bundled, in Chromium: all must print the same.
 */
export function describeTarball({ folder, example, maximumBytes, brings }: TarballUnderTest): void {
  describe('the packed tarball', () => {
    let project = '';
    let tarball = '';
    let source = '';
    let esModule: string[] = [];

    beforeAll(async () => {
      project = await mkdtemp(join(tmpdir(), 'msann-tarball-'));
      tarball = await packTarball(folder, project);
      await installTarball(project, tarball);
      source = await readFile(new URL(example, folder), 'utf8');
      esModule = await runInNode(project, source, 'esm');
    });

    afterAll(async () => {
      await rm(project, { recursive: true, force: true });
    });

    it(`is at most ${maximumBytes} bytes`, async () => {
      expect((await stat(tarball)).size).toBeLessThanOrEqual(maximumBytes);
    });

    it('brings no package that is not expected', async () => {
      const { name } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
      expect(await installedIn(project)).toEqual(new Set([name, ...brings]));
    });

    it('runs the example as an ES module', () => {
      expect(esModule).toHaveLength(source.split('console.log').length - 1);
      expect(esModule.length).toBeGreaterThan(0);
    });

    it('runs the example as CommonJS', async () => {
      expect(await runInNode(project, source, 'cjs')).toEqual(esModule);
    });

    it('runs the example, bundled, in a browser', async () => {
      expect(await runInChromium(project, source)).toEqual(esModule);
    });
  });
}
