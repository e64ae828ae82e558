import { describeDocExamples } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as graphLineage from '../src/index.js';

describeDocExamples({
  folder: new URL('../', import.meta.url),
  modules: { '@msann/graph-lineage': graphLineage, 'ml-matrix': matrix },
  entries: ['@msann/graph-lineage'],
});
