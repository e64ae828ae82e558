import type { Engine } from '@msann/msann';

/** An engine to be held against the reference engine. */
export interface EngineUnderTest<T> {
  readonly name: string;
  readonly create: () => Promise<Engine<T>> | Engine<T>;
}
