import { describeReadme } from '@msann/readme-laws';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'same-numbers.ts',
  run: () => import('../examples/same-numbers.js'),
  exports,
});
