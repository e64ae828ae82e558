import type { Engine } from '@msann/msann';
import type { EngineProbe } from './engine-probe.js';

interface UnderTest {
  readonly name: string;
  /** Whether the trainings are to be small ones: the others would take minutes. @defaultValue false */
  readonly slow?: boolean;
}

/** An engine to be held against the reference engine. */
export interface EngineUnderTest<T> extends UnderTest {
  readonly create: () => Promise<Engine<T>> | Engine<T>;
}

/** An engine that runs elsewhere, and the reference engine at the same place. */
export interface ProbeUnderTest extends UnderTest {
  readonly start: () => Promise<EngineProbe>;
  readonly startReference: () => Promise<EngineProbe>;
}
