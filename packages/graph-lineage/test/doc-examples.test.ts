import { describeDocExamples } from '@msann/readme-laws';
import * as graphologyModule from 'graphology';
import * as matrix from 'ml-matrix';
import * as graphology from '../src/graphology/index.js';
import * as graphLineage from '../src/index.js';

describeDocExamples({
  folder: new URL('../', import.meta.url),
  modules: {
    '@msann/graph-lineage': graphLineage,
    '@msann/graph-lineage/graphology': graphology,
    graphology: graphologyModule,
    'ml-matrix': matrix,
  },
  entries: ['@msann/graph-lineage', '@msann/graph-lineage/graphology'],
});
