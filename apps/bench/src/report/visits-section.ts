import type { CycleShape } from './cycle-shapes.js';
import type { FigureSection } from './figure-section.js';
import { cycleText, mostVisits, visitsFigure } from './visits-figure.js';

/** The paper's Figure 4 for these shapes of cycles; none where there are none. */
export function visitsSections(shapes: readonly CycleShape[]): FigureSection[] {
  if (shapes.length === 0) return [];
  const figure = {
    shapes,
    description: `Line charts, one for each shape of cycle: the levels that one cycle visits in turn, level 0 at the top. ${shapes.map(cycleText).join('; ')}.`,
  };
  const longest = Math.max(...shapes.map(({ levels }) => levels.length));
  const [wide, narrow] = [mostVisits('wide'), mostVisits('narrow')];
  const cut =
    longest > wide
      ? ` Of longer cycles only the first ${wide} visits are shown, ${narrow} on a narrow screen.`
      : longest > narrow
        ? ` On a narrow screen only the first ${narrow} visits are shown.`
        : '';
  return [
    {
      id: 'visits',
      title: 'Visits to the levels',
      caption: `As the paper’s Figure 4: the levels that one cycle visits in turn, the finest (0) at the top. Each dot is a visit of k smoothing steps.${cut}`,
      svg: { wide: visitsFigure(figure, 'wide'), narrow: visitsFigure(figure, 'narrow') },
    },
  ];
}
