import type { RunConfig } from './run-config.js';

/** What a config says of a run's data. */
type Described = Pick<RunConfig, 'data' | 'imageShape'>;

/** Whether a run's examples are those of one file or folder, which was split. */
export function isFromFile({ data }: Pick<RunConfig, 'data'>): boolean {
  return 'split' in data;
}

/** Returns what a run is trained and measured on, in words, where that is from one file or folder. */
export function fileDataText({ data, imageShape }: Described): string {
  const { minimum, maximum, validationCount, testCount } = data;
  const scaled = minimum === undefined ? '' : `, scaled from [${minimum}, ${maximum}] to [0, 1]`;
  return `${examplesText({ data, imageShape })}${scaled}; ${validationCount} of them held out for validation and ${testCount} for the test, chosen at random but the same for every seed`;
}

function examplesText({ data, imageShape }: Described): string {
  const { columns, shape, size } = data;
  const padded = imageShape.join(' by ');
  if (columns !== undefined) {
    return `lines of ${padded} numbers: rows of a CSV file${columns === imageShape[0] ? '' : `, which have ${columns}, zero-padded`}`;
  }
  if (shape !== undefined) {
    return `images of ${padded} pixels: rows of a CSV file${zeroPadded(shape, imageShape)}`;
  }
  if (size !== undefined) {
    return `images of ${padded} pixels: PNG files in grey at one size${zeroPadded(size, imageShape)}`;
  }
  return `images of ${padded} pixels`;
}

/** Returns that images of a size such as 28x28 were padded, where they were. */
function zeroPadded(size: string | number, imageShape: RunConfig['imageShape']): string {
  if (size === imageShape.join('x')) return '';
  return `, ${String(size).replace('x', ' by ')} and zero-padded`;
}
