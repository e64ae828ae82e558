import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/**
 * The id of the run that a config decides: the first 16 hexadecimal digits of the SHA-256 of its
 * canonical JSON. The order of the config's keys does not matter.
 *
 * @throws TypeError when the config holds what JSON cannot: undefined, NaN, functions, ...
 */
export function runId(config: object): string {
  return createHash('sha256').update(canonicalJson(config, 'config')).digest('hex').slice(0, 16);
}
