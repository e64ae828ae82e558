import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a work of unlike parts has come. */
export interface ShareDisplay {
  /** Says what begins, and how much is done, from 0 to 1. */
  readonly show: (part: string, detail: string, done: number) => void;
  /** Takes away what is not to stay on the screen. */
  readonly stop: () => void;
}

/** Returns a display with a progress bar, on a terminal, or else of a line for each part. */
export function shareDisplay(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
): ShareDisplay {
  return stream.isTTY ? barDisplay(stream) : partsDisplay(stream);
}

function partsDisplay(stream: NodeJS.WritableStream): ShareDisplay {
  let current = '';
  return {
    show(part) {
      if (part !== current) stream.write(`${part} …\n`);
      current = part;
    },
    stop: () => undefined,
  };
}

function barDisplay(stream: NodeJS.WritableStream): ShareDisplay {
  const bar = new SingleBar(
    {
      stream,
      format: '{bar} {percentage}%  {part}  {detail}',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      autopadding: true,
    },
    Presets.shades_classic,
  );
  let begun = false;
  return {
    show(part, detail, done) {
      if (begun) bar.update(done, { part, detail });
      else bar.start(1, done, { part, detail });
      begun = true;
    },
    stop() {
      if (begun) bar.stop();
      begun = false;
    },
  };
}
