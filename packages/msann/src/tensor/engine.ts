import type { Shape, TensorOperations } from './tensor-operations.js';

/** A function on tensors that an engine can compile: shapes first, then the operations. */
export interface Program {
  /** Says what the program does, for error messages and profiles. */
  readonly name: string;
  /** Shapes of the plain inputs. */
  readonly inputs: readonly Shape[];
  /** Shapes of one slice of each stacked input; how many slices there are is known at the call. */
  readonly stacks: readonly Shape[];
  /** Returns the outputs. */
  build<T>(ops: TensorOperations<T>, inputs: readonly T[], stacks: readonly T[]): readonly T[];
}

/** A {@link Program} that an engine compiled. */
export interface CompiledProgram<T> {
  /**
   * Returns the outputs: new tensors, which the caller releases. Neither inputs nor stacks are changed or
   * released.
   */
  readonly run: (inputs: readonly T[], stacks: readonly T[]) => Promise<readonly T[]>;
  /** Frees what the program holds on the engine; it must not run again. */
  readonly release: () => Promise<void>;
}

/**
 * Where tensors live and programs run. An engine knows nothing of networks: it compiles programs
 * over {@link TensorOperations}.
 */
export interface Engine<T> {
  /** The name that a user asks for, such as `onnx`. */
  readonly name: string;
  /** The device in words, such as a processor's or a GPU's name. */
  readonly device: string;
  /** The library that computes, with its version. */
  readonly library: string;
  /** Threads that one program uses. */
  readonly threads: number;
  compile(program: Program): Promise<CompiledProgram<T>>;
  /**
   * Returns a tensor with these values, row-major, rounded to the engine's numbers. The array must not be changed afterwards.
   */
  upload(values: Float32Array | Float64Array, shape: Shape): T;
  /** Returns a tensor's values, row-major. */
  download(tensor: T): Promise<Float32Array | Float64Array>;
  /** Frees a tensor's memory; it must not be used again. */
  release(tensor: T): void;
  /** Frees everything that the engine holds. */
  dispose(): Promise<void>;
}
