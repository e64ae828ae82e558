import { describeTarball } from '@msann/tarball-laws';

describeTarball({
  folder: new URL('../', import.meta.url),
  example: 'examples/tour.ts',
  maximumBytes: 60_000,
  brings: ['is-any-array', 'ml-array-max', 'ml-array-min', 'ml-array-rescale', 'ml-matrix'],
});
