import { describeReadme } from '@msann/readme-laws';
import * as graphology from '../src/graphology/index.js';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'tour.ts',
  run: () => import('../examples/tour.js'),
  exports: { ...exports, ...graphology },
  modules: {
    '@msann/graph-lineage': exports,
    '@msann/graph-lineage/graphology': graphology,
  },
});
