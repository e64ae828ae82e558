import type { HeatMapTextOptions } from '../heat-map/heat-map-text.js';
import type { ColourDepth } from '../heat-map/terminal-paint.js';
import type { Output } from './output.js';

/** Returns how to draw on a stream: as wide as the terminal and in its colours, or 80 wide in shades. */
export function terminalOptions(stdout: Output['stdout']): HeatMapTextOptions {
  if (stdout.isTTY !== true) return {};
  const depth = stdout.getColorDepth?.() ?? 1;
  return { width: stdout.columns, colourDepth: depth as ColourDepth };
}
