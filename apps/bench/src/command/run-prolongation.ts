import { mkdirSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { optimalProlongation } from '@msann/objective';
import { readGraph } from '../graphs/read-graph.js';
import { heatMapSvg } from '../heat-map/heat-map-svg.js';
import { heatMapText } from '../heat-map/heat-map-text.js';
import { numberText } from '../report/number-text.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import type { BenchContext } from './bench-context.js';
import type { ProlongationOptions } from './prolongation-command.js';
import { certificateText, type ProlongationReport, prolongationText } from './prolongation-text.js';
import { terminalOptions } from './terminal-options.js';
import { refusedAsUsage, UsageError } from './usage-error.js';

/** Runs `bench prolongation`; returns whether it came to its end. */
export function runProlongation(
  options: ProlongationOptions,
  { output: { stdout, stderr }, signal }: BenchContext,
): boolean {
  const { s, alpha, beta, method, seed, out, json } = options;
  if (out !== undefined && extname(out).toLowerCase() !== '.svg') {
    throw new UsageError(`--out: need a file that ends in .svg, got ${JSON.stringify(out)}`);
  }
  const coarse = readGraph('--coarse', options.coarse);
  const fine = readGraph('--fine', options.fine);
  const found = refusedAsUsage(() =>
    optimalProlongation(coarse.graph, fine.graph, {
      s,
      alpha,
      method,
      seed,
      ...(beta !== undefined && { beta }),
      ...(signal && { signal }),
    }),
  );
  if (found.status === 'aborted') return false;
  const { P, terms, ...rest } = found;
  const report: ProlongationReport = {
    ...rest,
    ...terms,
    coarse: coarse.spec,
    fine: fine.spec,
    shape: [P.rows, P.columns],
    s,
  };
  if (out !== undefined) {
    mkdirSync(dirname(out), { recursive: true });
    writeFileAtomically(out, heatMapSvg({ matrix: P, ...caption(report) }));
  }
  if (json) {
    stdout.write(`${JSON.stringify(jsonOf(report, seed), null, 2)}\n`);
  } else {
    stdout.write(prolongationText(report));
    if (out === undefined) stdout.write(`\n${heatMapText(P, terminalOptions(stdout))}`);
  }
  if (out !== undefined) stderr.write(`heat map: ${out}\n`);
  return true;
}

function caption(report: ProlongationReport): { title: string; notes: string[] } {
  const { coarse, fine, E, s, alpha, beta } = report;
  const parameters = [`E = ${shortText(E)}`, `s = ${s}`];
  if (s < 1) parameters.push(`α = ${shortText(alpha)}`);
  if (s > 0) parameters.push(`β = ${shortText(beta)}`);
  return {
    title: `Prolongation from ${coarse} to ${fine}`,
    notes: [parameters.join(', '), certificateText(report)],
  };
}

function shortText(value: number): string {
  return numberText(Number(value.toPrecision(6)));
}

/** One object: a number that is not finite becomes null. */
function jsonOf(report: ProlongationReport, seed: number): object {
  const { coarse, fine, s, E, diffusion, locality, alpha, beta, method } = report;
  const { lowerBound, gap, certified, seconds, gradientNorm, status } = report;
  return {
    coarse,
    fine,
    s,
    seed,
    E,
    diffusion,
    locality,
    alpha,
    beta,
    method,
    status,
    lowerBound,
    gap,
    certified,
    seconds,
    gradientNorm,
  };
}
