import type { Options } from 'tsup';
import base from '../../tsup.base.js';

/** ES modules alone, as graph-lineage's are, whose types stand in this package's signatures. */
const options: Options = { ...base, format: ['esm'] };

export default options;
