export type { Examples } from './data/examples.js';
export { formatCheckpoint, parseCheckpoint } from './files/checkpoint-file.js';
export { formatSafetensors } from './files/format-safetensors.js';
export { formatNetwork, type NetworkDescription, parseNetwork } from './files/network-file.js';
export { parseSafetensors } from './files/parse-safetensors.js';
export type { NamedTensor, Safetensors } from './files/safetensors.js';
export {
  buildHierarchy,
  type Hierarchy,
  type LayerCoarsening,
  type Level,
} from './hierarchy/hierarchy.js';
export {
  type CycleSummary,
  type HierarchySummary,
  type HierarchySummaryOptions,
  hierarchySummary,
  type LevelSummary,
} from './hierarchy/hierarchy-summary.js';
export { hierarchyText } from './hierarchy/hierarchy-text.js';
export { type Activation, activations } from './network/activation.js';
export { type Loss, losses } from './network/loss.js';
export { type Parameters, parameterCount } from './network/parameters.js';
export { type AdamOptions, adam } from './optimizer/adam.js';
export type { Optimizer, OptimizerStep } from './optimizer/optimizer.js';
export { type RmsPropOptions, rmsProp, tensorFlowJsRmsProp } from './optimizer/rms-prop.js';
export { type SgdOptions, sgd } from './optimizer/sgd.js';
export { type BatchOrder, batchOrder } from './random/batch-order.js';
export { glorotNormal } from './random/glorot-normal.js';
export { randomStream } from './random/random-stream.js';
export { createReferenceEngine } from './reference/reference-engine.js';
export { type ReferenceTensor, referenceOperations } from './reference/reference-operations.js';
export {
  type AdaptiveCycle,
  adaptiveBatchSizes,
  adaptiveCycle,
  wayUp,
} from './schedule/adaptive-cycle.js';
export { cycleCost, simultaneousStepCost, stepCost } from './schedule/cost.js';
export {
  type CycleOptions,
  msannCycle,
  type Opening,
  openings,
  type Schedule,
  schedules,
  type Visit,
} from './schedule/msann-cycle.js';
export { broadcastShapes } from './tensor/broadcast-shapes.js';
export { checkValues } from './tensor/check-values.js';
export { countFlops, type Flops } from './tensor/count-flops.js';
export { elementCount } from './tensor/element-count.js';
export type { CompiledProgram, Engine, Program } from './tensor/engine.js';
export { type MatMulLengths, matMulLengths, matMulShape } from './tensor/mat-mul-lengths.js';
export {
  replicatedProgram,
  replicatedShape,
  type SharedArguments,
} from './tensor/replicated-program.js';
export { sameShape } from './tensor/same-shape.js';
export { type ShapeListeners, shapeOperations } from './tensor/shape-operations.js';
export type { MatMulOptions, Shape, TensorOperations } from './tensor/tensor-operations.js';
export type { Checkpoint, SavedTensor } from './training/checkpoint.js';
export type { CoarseCorrection } from './training/coarse-correction.js';
export type { TrainingState } from './training/initial-state.js';
export type { RateSchedule, ScheduledStep } from './training/rate-feed.js';
export { type TrainOptions, train } from './training/train.js';
export type {
  Cycle,
  ReplicaOptions,
  SharedTrainOptions,
  TrainReplicasOptions,
} from './training/train-options.js';
export { trainReplicas } from './training/train-replicas.js';
export {
  type EvaluateOptions,
  evaluate,
  outputs,
  type TrainedNetwork,
} from './training/trained-network.js';
export type { TrainingConfiguration } from './training/training-configuration.js';
export type { Evaluation, Progress, TrainingResult } from './training/training-history.js';
export type { TrainingRecord } from './training/training-record.js';
export {
  type Smoothing,
  smoothings,
  type VisitsProgramOptions,
  visitsProgram,
} from './training/visits-program.js';
