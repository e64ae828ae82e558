import base from '../../tsup.base.js';

export default {
  ...base,
  entry: { cli: 'src/cli.ts', 'docs-numbers': 'src/docs-numbers/cli.ts' },
  format: ['esm'],
  dts: false,
  splitting: true,
};
