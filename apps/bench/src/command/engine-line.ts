import type { Engine } from '@msann/msann';

/** Returns the line that names the engine, its device and its threads. */
export function engineLine(engine: Pick<Engine<unknown>, 'name' | 'device' | 'threads'>): string {
  const threads = engine.threads === 1 ? '1 thread' : `${engine.threads} threads`;
  return `engine ${engine.name} on ${engine.device}, ${threads}`;
}
