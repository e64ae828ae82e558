/** Wide: the methods' names beside their lines. Narrow, for a phone: below the axis. */
export type FigureShape = 'wide' | 'narrow';

/** Size and margins of a figure, in pixels. */
export interface FigureFrame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

export const figureFontSize = 13;

/** Pixels that a method's name takes in the narrow shape. */
export const legendLine = 20;

/** The frame of a figure with so many methods. */
export function figureFrame(shape: FigureShape, methods: number): FigureFrame {
  const margins = { marginTop: 34, marginBottom: 54, marginLeft: 54 };
  if (shape === 'wide') return { ...margins, width: 860, height: 500, marginRight: 206 };
  const legend = 16 + methods * legendLine;
  return {
    ...margins,
    width: 360,
    height: 380 + legend,
    marginRight: 28,
    marginBottom: margins.marginBottom + legend,
  };
}
