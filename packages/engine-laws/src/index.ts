export { describeEngine, describeProbe } from './describe-engine.js';
export type { EngineUnderTest, ProbeUnderTest } from './engine-under-test.js';
