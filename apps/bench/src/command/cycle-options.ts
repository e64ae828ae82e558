import { openings, schedules } from '@msann/msann';
import { Option } from 'commander';
import { listOf, perLevel } from './option-values.js';
import { recursions } from './recursions.js';

/** Options of a cycle's shape: with any of them coarse-data smoothing has fixed cycles too. */
export const cycleOptions: readonly Option[] = [
  new Option(
    '--k <steps>',
    'smoothing steps of a visit, or one number a level: 1/4/16/64; several with commas (default: 1; with coarse data adaptive, or 4^level in fixed cycles)',
  ).argParser(listOf(perLevel)),
  new Option(
    '--gamma <n>',
    'recursions of a cycle; 1 is a V-cycle, 2 a W-cycle, F the F-cycle; several with commas (default: 3; with coarse data adaptive, or 1 in fixed cycles)',
  ).argParser(listOf(recursions)),
  new Option(
    '--schedule <name>',
    "the order of visits in the paper's text or in its authors' program (default: paper)",
  ).choices([...schedules]),
  new Option(
    '--opening <name>',
    'before the first cycle: nothing, once up through the levels, or full multigrid (default: none)',
  ).choices([...openings]),
  new Option(
    '--cascade-steps <steps>',
    'steps of --opening cascade at each level, one number or one a level (default: k)',
  ).argParser(perLevel),
];
