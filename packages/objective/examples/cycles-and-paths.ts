import { cycle, path } from '@msann/graph-lineage';
import { optimalProlongation } from '@msann/objective';

// Values on a ring of 16 points, to be carried to one of 32. P is 32 x 16, with PᵀP = I.
const rings = optimalProlongation(cycle(16), cycle(32), { s: 0.5 });
console.log(rings.P.rows, rings.P.columns, rings.E.toFixed(6)); // 32 16 7.690750
console.log(rings.method, rings.certified); // matching true

// How well it keeps diffusion and distances, each without its weight.
console.log(rings.terms.diffusion.toFixed(4), rings.terms.locality.toFixed(4)); // 8.7481 6.6334

// On a line no formula has the answer. It is searched for, and told how far from proven it is.
const lines = optimalProlongation(path(8), path(16), { s: 0.5 });
console.log(lines.method, lines.status, lines.E.toFixed(6)); // trust-regions gradient-tolerance 3.130376
console.log(lines.certified, lines.lowerBound.toFixed(6), lines.gap.toFixed(6)); // false 0.543879 2.586497

// At its ends, s = 0 and s = 1, every pair of graphs has an exact answer.
const local = optimalProlongation(path(8), path(16), { s: 1 });
console.log(local.method, local.certified, local.E.toFixed(6)); // matching true 1.087759
