import { Command } from 'commander';
import { type GalleryFamily, galleryFamilies } from '../recipes/gallery-pair.js';
import { namesOf, shares, sizeList, wholeNumber } from './option-values.js';

/** The options of `bench recipes` as given. */
export interface RecipesOptions {
  readonly families?: readonly GalleryFamily[];
  readonly sizes: 'small' | 'default' | readonly number[];
  readonly sides?: readonly number[];
  readonly s: readonly number[];
  readonly certify: number;
  readonly pair: string;
  readonly shares: readonly number[];
  readonly out: string;
  readonly json?: true;
  readonly quiet?: true;
}

const notes = `
The gallery holds every closed-form recipe between graphs n -> 2n (m x m -> 2m x 2m), the optimum and
what recipeFor chooses. Written: recipes.csv, figure-2.csv, summary.json, figures/*.svg, report.html.

Examples:
  pnpm bench recipes                            all families at three sizes, under a minute
  pnpm bench recipes --sizes small              a few seconds
  pnpm bench recipes --families cycle --sizes 6,12,24 --s 0,0.25,1
  pnpm bench recipes --families path --sizes 32 --certify 2048   its Hessians too, in minutes
  pnpm bench recipes --families torus --sides 4,10
  pnpm bench recipes --pair grid:3x3,grid:6x3 --shares 0,0.5,1 --out results/other
  pnpm bench recipes --json --quiet > summary.json
`;

/** Returns the command `recipes`, which calls `action` with its checked options. */
export function recipesCommand(action: (options: RecipesOptions) => Promise<void>): Command {
  return new Command('recipes')
    .description(
      "The paper's Figures 2 and 3: every closed-form prolongation as a picture with its certificate (E, " +
        'gradient, Hessian, lower bound, spread), and the optimum as s goes from 0 to 1.',
    )
    .option('--families <names>', `some of ${galleryFamilies.join(', ')}`, namesOf(galleryFamilies))
    .option(
      '--sizes <list>',
      'small, default, or coarse lengths of cycles and paths such as 8,16,32',
      sizeList(3, 256, 'small', 'default'),
      'default',
    )
    .option('--sides <list>', 'coarse sides of tori and grids such as 4,6,8', sizeList(3, 16))
    .option('--s <list>', 'shares of locality in the gallery', shares, [0, 0.5, 1])
    .option(
      '--certify <entries>',
      'largest critical P, n1 times n2, of which the Hessian is looked at',
      wholeNumber(0),
      512,
    )
    .option('--pair <coarse,fine>', 'the pair whose optimum is drawn', 'grid:3x3,grid:6x6')
    .option(
      '--shares <list>',
      'values of s at which it is drawn',
      shares,
      [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    )
    .option('--out <dir>', 'results folder', 'results/recipes')
    .option('--json', 'write summary.json to standard output, and nothing else')
    .option('--quiet', 'show no progress')
    .addHelpText('after', notes)
    .action((_options, command: Command) => action(command.opts<RecipesOptions>()));
}
