import { describeDocExamples } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as kronecker from '../src/index.js';

describeDocExamples({
  folder: new URL('../', import.meta.url),
  modules: { '@msann/kronecker': kronecker, 'ml-matrix': matrix },
  entries: ['@msann/kronecker'],
});
