import { describeReadme } from '@msann/readme-laws';
import * as exports from '../src/index.js';

describeReadme({
  folder: new URL('../', import.meta.url),
  example: 'train-waves.ts',
  run: () => import('../examples/train-waves.js'),
  exports,
});
