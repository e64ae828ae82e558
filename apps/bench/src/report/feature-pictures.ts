import type { InputPictures } from './input-pictures-section.js';

/** What units of each method's first hidden layer look for. */
export const featurePictures: InputPictures = {
  id: 'features',
  title: 'Learned features',
  text: (shape) =>
    `The weights from the pixels to units of the first hidden layer, one ${shape} a unit: those with the largest norm, largest first. Mid-grey is 0, white positive and black negative, each unit on a scale of its own.`,
  alt: (label, shape) =>
    `Weights that lead into units of the first hidden layer of ${label}, each unit’s as one ${shape} of grey pixels`,
};
