import { describeDocExamples } from '@msann/readme-laws';
import * as matrix from 'ml-matrix';
import * as manifold from '../src/index.js';

describeDocExamples({
  folder: new URL('../', import.meta.url),
  modules: { '@msann/manifold': manifold, 'ml-matrix': matrix },
  entries: ['@msann/manifold'],
});
