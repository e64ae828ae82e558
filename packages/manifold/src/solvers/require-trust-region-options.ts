import { requireNumber } from '../requirements/require-number.js';

/** Refuses options of trust regions that are out of their ranges. */
export function requireTrustRegionOptions(settings: {
  readonly maximumRadius: number;
  readonly initialRadius: number;
  readonly kappa: number;
  readonly theta: number;
  readonly rhoPrime: number;
  readonly maximumInnerIterations: number;
}): void {
  for (const [name, value] of Object.entries(settings)) {
    requireNumber('trustRegions', name, value, `${name} to be a number`, () => true);
  }
  const { maximumRadius, initialRadius, kappa, theta, rhoPrime, maximumInnerIterations } = settings;
  const rules: ReadonlyArray<readonly [holds: boolean, rule: string, got: string]> = [
    [
      maximumRadius > 0 && maximumRadius < Infinity,
      'a finite maximumRadius > 0',
      `maximumRadius=${maximumRadius}`,
    ],
    [
      initialRadius > 0 && initialRadius <= maximumRadius,
      '0 < initialRadius <= maximumRadius',
      `initialRadius=${initialRadius}, maximumRadius=${maximumRadius}`,
    ],
    [kappa > 0 && kappa < 1, '0 < kappa < 1', `kappa=${kappa}`],
    [theta > 0, 'theta > 0', `theta=${theta}`],
    [rhoPrime >= 0 && rhoPrime < 1 / 4, '0 <= rhoPrime < 1/4', `rhoPrime=${rhoPrime}`],
    [
      maximumInnerIterations >= 1,
      'maximumInnerIterations >= 1',
      `maximumInnerIterations=${maximumInnerIterations}`,
    ],
  ];
  const broken = rules.find(([holds]) => !holds);
  if (broken !== undefined) {
    throw new RangeError(`trustRegions: need ${broken[1]}, got ${broken[2]}`);
  }
}
