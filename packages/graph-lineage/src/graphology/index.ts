export {
  type FromGraphologyOptions,
  fromGraphology,
  type GraphologyGraph,
} from './from-graphology.js';
export { type ToGraphologyOptions, toGraphology } from './to-graphology.js';
