import * as prolongation from '@msann/prolongation';
import { describeDocExamples } from '@msann/readme-laws';
import * as msann from '../src/index.js';

describeDocExamples({
  folder: new URL('../', import.meta.url),
  modules: { '@msann/msann': msann, '@msann/prolongation': prolongation },
  entries: ['@msann/msann'],
});
