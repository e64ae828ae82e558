import base from '../../tsup.base.js';

export default { ...base, entry: ['src/cli.ts'], format: ['esm'], dts: false, splitting: true };
