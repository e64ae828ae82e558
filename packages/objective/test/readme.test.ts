import * as graphLineage from '@msann/graph-lineage';
import * as manifold from '@msann/manifold';
import { describeReadme } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'cycles-and-paths.ts',
  run: () => import('../examples/cycles-and-paths.js'),
  exports,
  modules: {
    '@msann/graph-lineage': graphLineage,
    '@msann/manifold': manifold,
    '@msann/objective': exports,
    'ml-matrix': matrix,
  },
});
