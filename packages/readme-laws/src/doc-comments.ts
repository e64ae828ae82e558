import { readdirSync, readFileSync } from 'node:fs';

/** Returns the doc comment of each exported function under a folder, by the function's name. */
export function docComments(folder: URL): Map<string, string> {
  const comments = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(new URL(file, folder), 'utf8');
    const documented =
      /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport (?:async )?function\*? ?(\w+)|\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const (\w+)/g;
    for (const [, comment, name, constantComment, constant] of source.matchAll(documented)) {
      const key = (name ?? constant)!;
      // Overloads: the first one's comment, which stands before the others.
      if (!comments.has(key)) comments.set(key, unindented((comment ?? constantComment)!));
    }
  }
  return comments;
}

/** Returns the code blocks of a doc comment's examples. */
export function examplesIn(comment: string): string[] {
  return [...comment.matchAll(/@example\n```ts\n([^]*?)```/g)].map(([, code]) => code!);
}

function unindented(comment: string): string {
  return comment.replaceAll(/^ *\* ?/gm, '');
}
