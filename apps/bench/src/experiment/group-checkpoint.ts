import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from '@msann/msann';
import { ResultsError } from '../results/results-error.js';
import { runPaths } from '../results/run-paths.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';

/** Where a group of runs that train at once keeps what it needs to go on. */
export interface GroupCheckpoint {
  /** What there was to go on from; undefined where the training begins. */
  readonly found: Checkpoint | undefined;
  readonly write: (checkpoint: Checkpoint) => void;
  readonly remove: () => void;
  /** Returns the error that tells the user why the library did not go on from the checkpoint; other errors as they are. */
  readonly refusal: (error: unknown) => unknown;
}

/**
 * Returns the checkpoint of a group, which lies in the folder of its first run. One in the folder of another of its runs is
 * found too: those trained in another group, which is told instead of begun again.
 *
 * @throws {@link ResultsError} that names the file and says what to do, where it is damaged
 */
export function groupCheckpoint(out: string, ids: readonly string[]): GroupCheckpoint {
  const paths = ids.map((id) => runPaths(out, id).checkpoint);
  const path = paths.find((one) => existsSync(one)) ?? paths[0]!;
  const refused = (what: string, cause: unknown) =>
    new ResultsError(`${what}; remove the file to train from the beginning`, { cause });
  const read = (): Checkpoint => {
    const bytes = readFileSync(path);
    try {
      return parseCheckpoint(bytes, path);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw refused(cause.message.replace(/^\w+: /, ''), cause);
    }
  };
  return {
    found: existsSync(path) ? read() : undefined,
    write: (checkpoint) => {
      writeFileAtomically(path, formatCheckpoint(checkpoint));
    },
    remove: () => {
      rmSync(path, { force: true });
    },
    refusal(error) {
      const [, rule] = (error instanceof RangeError && otherTraining.exec(error.message)) || [];
      return rule === undefined ? error : refused(`${path}: ${rule}`, error);
    },
  };
}

/** How the library's message begins where the checkpoint is of another version of the engine or of other seeds. */
const otherTraining = /^train: (need a checkpoint of the same training .*)$/s;
