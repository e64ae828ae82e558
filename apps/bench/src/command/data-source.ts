import { basename, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** Where the examples of `bench train` are from: a data set with a name of its own, or whatever is at a path. */
export type DataSource =
  | { readonly kind: 'fashion-mnist' }
  | { readonly kind: 'file'; readonly path: string };

/** Parses what --task takes. */
export function dataSource(text: string): DataSource {
  if (text === 'fashion-mnist') return { kind: text };
  const [, path] = /^file:(.+)$/s.exec(text) ?? [];
  if (path === undefined) {
    throw new InvalidArgumentError(
      'Allowed: fashion-mnist, or file: and the path of a folder or file, such as file:pictures.',
    );
  }
  return { kind: 'file', path };
}

/** Returns a source's name in results: of a path its last part. */
export function sourceName(source: DataSource): string {
  return source.kind === 'file' ? `file:${basename(resolve(source.path))}` : source.kind;
}

/** Returns the results folder of a source unless the user has another: signs that not every file system takes become `-`. */
export function sourceFolder(source: DataSource): string {
  return `results/${sourceName(source).replace(/[^\p{L}\p{N}._-]+|\.+$/gu, '-')}`;
}
