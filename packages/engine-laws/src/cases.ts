export { type EngineProbe, probeEngine } from './engine-probe.js';
