export type { Examples } from './data/examples.js';
export {
  buildHierarchy,
  type Hierarchy,
  type LayerCoarsening,
  type Level,
} from './hierarchy/hierarchy.js';
export { type Parameters, parameterCount } from './network/parameters.js';
export { batchOrder } from './random/batchOrder.js';
export { glorotNormal } from './random/glorotNormal.js';
export { randomStream } from './random/randomStream.js';
export { createReferenceEngine } from './reference/referenceEngine.js';
export { type ReferenceTensor, referenceOperations } from './reference/referenceOperations.js';
export { cycleCost, stepCost } from './schedule/cost.js';
export {
  type CycleOptions,
  msannCycle,
  type Schedule,
  schedules,
  trainingVisits,
  type Visit,
} from './schedule/msannCycle.js';
export { broadcastShapes } from './tensor/broadcastShapes.js';
export { countFlops, type Flops } from './tensor/countFlops.js';
export { elementCount } from './tensor/elementCount.js';
export type { CompiledProgram, Engine, Program } from './tensor/engine.js';
export { type MatMulLengths, matMulLengths } from './tensor/matMulLengths.js';
export type { MatMulOptions, Shape, TensorOperations } from './tensor/tensorOperations.js';
export {
  type Evaluation,
  type Progress,
  type TrainingResult,
  type TrainOptions,
  train,
} from './training/train.js';
export { evaluate, outputs, type TrainedNetwork } from './training/trainedNetwork.js';
export {
  type Smoothing,
  smoothings,
  type VisitProgramOptions,
  visitProgram,
} from './training/visitPrograms.js';
