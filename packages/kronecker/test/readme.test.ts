import { describeReadme } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'poisson-on-a-square.ts',
  run: () => import('../examples/poisson-on-a-square.js'),
  exports,
  modules: { '@msann/kronecker': exports, 'ml-matrix': matrix },
});
