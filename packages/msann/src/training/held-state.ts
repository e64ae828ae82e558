import type { Engine } from '../tensor/engine.js';
import type { TrainingState } from './initial-state.js';

/** The state of a training on an engine, and the one before it for as long as it may come back. */
export interface HeldState<T> {
  readonly state: TrainingState<T>;
  readonly before: TrainingState<T> | undefined;
  /** Sets both; frees the tensors that neither has any more. */
  readonly become: (state: TrainingState<T>, before?: TrainingState<T>) => void;
  /** Frees all tensors. */
  readonly release: () => void;
}

/** Returns a holder of a state, whose tensors are its own from now on. */
export function heldState<T>(
  engine: Pick<Engine<T>, 'release'>,
  first: TrainingState<T>,
): HeldState<T> {
  let state = first;
  let before: TrainingState<T> | undefined;
  const held = () => new Set([...tensorsOf(state), ...(before ? tensorsOf(before) : [])]);
  return {
    get state() {
      return state;
    },
    get before() {
      return before;
    },
    become(next, earlier) {
      const old = held();
      state = next;
      before = earlier;
      const now = held();
      for (const tensor of old) if (!now.has(tensor)) engine.release(tensor);
    },
    release() {
      for (const tensor of held()) engine.release(tensor);
    },
  };
}

function tensorsOf<T>({ parameters, own, average = [], kept = [] }: TrainingState<T>): T[] {
  return [...parameters, ...own.flat(), ...average, ...kept];
}
