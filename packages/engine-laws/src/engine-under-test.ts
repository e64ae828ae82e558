import type { Engine } from '@msann/msann';
import type { EngineProbe } from './engine-probe.js';

interface UnderTest {
  readonly name: string;
  /**
   * Whether the trainings are to be few and small: where others would take minutes, or a sister engine makes them.
   *
   * @defaultValue false
   */
  readonly brief?: boolean;
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
