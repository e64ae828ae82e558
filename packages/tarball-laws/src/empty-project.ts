import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const repository = new URL('../../../', import.meta.url);

/** Packs the package in a folder as it would be published and returns the tarball's path. */
export async function packTarball(folder: URL, destination: string): Promise<string> {
  const { packageManager } = JSON.parse(
    await readFile(new URL('package.json', repository), 'utf8'),
  );
  const args = ['-y', packageManager, 'pack', '--pack-destination', destination];
  await execute('npx', args, { cwd: fileURLToPath(folder) });
  const files = await readdir(destination);
  return join(destination, files.find((name) => name.endsWith('.tgz'))!);
}

/** Makes a project of nothing and installs the tarball in it. */
export async function installTarball(project: string, tarball: string): Promise<void> {
  await writeFile(join(project, 'package.json'), '{ "private": true }');
  await execute('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: project });
}

/** Returns the names of all packages installed in a project. */
export async function installedIn(project: string): Promise<Set<string>> {
  const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  const paths = Object.keys(lock.packages).filter((path) => path !== '');
  return new Set(paths.map((path) => path.replace(/^.*node_modules\//, '')));
}
