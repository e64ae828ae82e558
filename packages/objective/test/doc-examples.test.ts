import * as graphLineage from '@msann/graph-lineage';
import * as manifold from '@msann/manifold';
import { describeDocExamples } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as objective from '../src/index.js';

describeDocExamples({
  folder: new URL('../', import.meta.url),
  modules: {
    '@msann/graph-lineage': graphLineage,
    '@msann/manifold': manifold,
    '@msann/objective': objective,
    'ml-matrix': matrix,
  },
  entries: ['@msann/objective'],
});
