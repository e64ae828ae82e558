import * as graphs from '@msann/graph-lineage';
import * as objective from '@msann/objective';
import { describeDocExamples } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as random from 'pure-rand/generator/xoroshiro128plus';
import * as prolongation from '../src/index.js';

describeDocExamples({
  folder: new URL('../', import.meta.url),
  modules: {
    '@msann/prolongation': prolongation,
    '@msann/graph-lineage': graphs,
    '@msann/objective': objective,
    'ml-matrix': matrix,
    'pure-rand/generator/xoroshiro128plus': random,
  },
  entries: ['@msann/prolongation'],
});
