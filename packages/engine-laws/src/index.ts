export { describeEngine, type EngineUnderTest } from './describe-engine.js';
