export { describeEngine } from './describe-engine.js';
export type { EngineUnderTest } from './engine-under-test.js';
