import type { EngineName } from './engine-names.js';

/** An engine that cannot run here: what is missing, and the command or step that brings it. */
export class EngineUnavailable extends Error {
  constructor(
    readonly engine: EngineName,
    readonly missing: string,
    readonly remedy: string,
  ) {
    super(`engine ${engine} cannot run: ${missing}. To enable it: ${remedy}`);
    this.name = 'EngineUnavailable';
  }
}
