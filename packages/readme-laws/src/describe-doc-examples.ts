import { describe, expect, it } from '@jest/globals';
import { docComments, examplesIn } from './doc-comments.js';
import { printedBy, shownIn } from './printed-lines.js';

/** A package whose functions all have examples in their doc comments. */
export interface DocExamplesUnderTest {
  /** The package's folder. */
  readonly folder: URL;
  /** What an example can import, by the name it imports from; the package's own entries first. */
  readonly modules: Readonly<Record<string, object>>;
  /** The entries of `modules` that are the package's own: each of their functions needs an example. */
  readonly entries: readonly string[];
}

/** Declares tests that every exported function has an example which prints what its comments say. */
export function describeDocExamples({ folder, modules, entries }: DocExamplesUnderTest): void {
  describe('doc comments', () => {
    const comments = docComments(new URL('src/', folder));
    const functions = entries.flatMap((entry) =>
      Object.entries(modules[entry]!)
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => name),
    );

    it.each(functions)('of %s has an example that prints what it shows', async (name) => {
      const examples = examplesIn(comments.get(name) ?? '');
      expect(examples).not.toEqual([]);
      for (const example of examples) {
        const shown = shownIn(example);
        expect(shown).not.toEqual([]);
        expect(shown).toHaveLength(example.split('console.log').length - 1);
        expect(await printedBy(() => runExample(example, modules))).toEqual(shown);
      }
    });
  });
}

/** Runs an example, plain JavaScript, its imports taken from `modules`. */
export async function runExample(
  example: string,
  modules: DocExamplesUnderTest['modules'],
): Promise<void> {
  const body = example.replaceAll(
    /^import ([^;]*) from '(.*)';$/gm,
    (_, names: string, from: string) =>
      names.startsWith('{')
        ? `const ${names.replaceAll(' as ', ': ')} = modules[${JSON.stringify(from)}];`
        : `const { default: ${names} } = modules[${JSON.stringify(from)}];`,
  );
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  await new AsyncFunction('modules', body)(modules);
}
