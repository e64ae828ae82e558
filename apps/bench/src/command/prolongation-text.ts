import { numberText } from '../report/number-text.js';

/** What `bench prolongation` has found. */
export interface ProlongationReport {
  readonly coarse: string;
  readonly fine: string;
  readonly shape: readonly [rows: number, columns: number];
  readonly s: number;
  readonly E: number;
  readonly diffusion: number;
  readonly locality: number;
  readonly alpha: number;
  readonly beta: number;
  readonly method: string;
  readonly lowerBound: number;
  readonly gap: number;
  readonly certified: boolean;
  readonly status: string;
  readonly seconds: number;
  readonly gradientNorm: number;
}

/** Returns the report as a block of aligned lines. */
export function prolongationText(report: ProlongationReport): string {
  const { coarse, fine, shape, s } = report;
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['E', numberText(report.E)],
    ['diffusion', `${numberText(report.diffusion)}  ${weightText(1 - s)}`],
    ['locality', `${numberText(report.locality)}  ${weightText(s)}`],
    ['alpha', numberText(report.alpha)],
    ['beta', numberText(report.beta)],
    ['method', `${report.method} (${report.status})`],
    ['lower bound', numberText(report.lowerBound)],
    ['gap', numberText(report.gap)],
    ['certified', `${report.certified ? 'yes' : 'no'}: ${certificateText(report)}`],
    ['gradient norm', report.gradientNorm.toPrecision(2)],
    ['seconds', report.seconds.toPrecision(3)],
  ];
  const widest = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(widest)}  ${value}`);
  return [`${coarse} -> ${fine}, s = ${s}: P is ${shape[0]} by ${shape[1]}`, '', ...lines, ''].join(
    '\n',
  );
}

/** Returns in words how near E is to the global minimum. */
export function certificateText({ E, gap, certified }: ProlongationReport): string {
  if (certified) return 'proven to be the global minimum';
  const part = E > 0 ? ` (${((100 * gap) / E).toPrecision(2)}% of E)` : '';
  return `at most ${numberText(Number(gap.toPrecision(4)))} above the global minimum${part}`;
}

function weightText(weight: number): string {
  return `(weight ${Number(weight.toPrecision(12))})`;
}
