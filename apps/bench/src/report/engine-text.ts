import type { EngineSummary } from '../results/summary.js';

/** `onnx, device CPU, fast, 2 threads`. */
export function engineText({ name, device, threads, replicas }: EngineSummary): string {
  const threadsText = threads === 1 ? '1 thread' : `${threads} threads`;
  const replicasText = replicas === undefined ? '' : `, up to ${replicas} runs at once`;
  return `${name}, device ${device}, ${threadsText}${replicasText}`;
}
