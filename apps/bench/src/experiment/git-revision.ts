import { spawnSync } from 'node:child_process';

/** Returns the commit of the folder's checkout, with `-dirty` where tracked files changed; null outside of one. */
export function gitRevision(folder: string): string | null {
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const commit = git('rev-parse', 'HEAD');
  if (commit.status !== 0) return null;
  const changed = git('status', '--porcelain', '--untracked-files=no');
  return commit.stdout.trim() + (changed.stdout.trim() === '' ? '' : '-dirty');
}
