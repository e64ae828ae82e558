import { describeReadme } from '@msann/readme-laws';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'torus-and-cubes.ts',
  run: () => import('../examples/torus-and-cubes.js'),
  exports,
});
