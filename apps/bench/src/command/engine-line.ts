/** Returns the line that names the engine, its device and its threads. */
export function engineLine(engine: {
  readonly name: string;
  readonly device: string;
  readonly threads: number;
}): string {
  const threads = engine.threads === 1 ? '1 thread' : `${engine.threads} threads`;
  return `engine ${engine.name} on ${engine.device}, ${threads}`;
}
