import * as graphs from '@msann/graph-lineage';
import { describeReadme } from '@msann/readme-laws';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'coarse-weights.ts',
  run: () => import('../examples/coarse-weights.js'),
  exports,
  modules: { '@msann/prolongation': exports, '@msann/graph-lineage': graphs },
});
