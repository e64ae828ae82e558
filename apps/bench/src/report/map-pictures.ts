import type { InputPictures } from './input-pictures-section.js';

/** The columns of each method's P, where it joins no pixels in aggregates. */
export const mapPictures: InputPictures = {
  id: 'maps',
  title: 'What a coarse unit is prolonged to',
  text: (shape) =>
    `Columns of P from the coarsest network’s units to the pixels, one ${shape} a unit, for maps that are no aggregations. Mid-grey is 0, white positive and black negative, each column on a scale of its own.`,
  alt: (label, shape) =>
    `Columns of P of ${label}, each coarse unit’s as one ${shape} of grey pixels`,
};
