import { describeReadme } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'table-top.ts',
  run: () => import('../examples/table-top.js'),
  exports,
  modules: { '@msann/manifold': exports, 'ml-matrix': matrix },
});
