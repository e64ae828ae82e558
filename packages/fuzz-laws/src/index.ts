export { describeFuzz, type Fuzz } from './describe-fuzz.js';
export { faultOf } from './fault-of.js';
export { oftenJunk, sometimes } from './junk.js';
