import { describeTarball } from '@msann/tarball-laws';

describeTarball({
  folder: new URL('../', import.meta.url),
  example: 'examples/poisson-on-a-square.ts',
  maximumBytes: 110_000,
  brings: [
    'is-any-array',
    'ml-array-max',
    'ml-array-min',
    'ml-array-rescale',
    'ml-matrix',
    'pure-rand',
  ],
});
