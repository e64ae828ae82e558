import { layerRecipes } from '@msann/prolongation';
import { ResultsError } from './results-error.js';
import type { RunResult } from './run-result.js';
import { thresholds } from './summary.js';

/** What a field must be, in words, and whether a value is that. */
interface Rule {
  readonly need: string;
  readonly holds: (value: unknown) => boolean;
}

const text: Rule = { need: 'a string', holds: (value) => typeof value === 'string' };
const number: Rule = { need: 'a number', holds: (value) => Number.isFinite(value) };
const count: Rule = {
  need: 'an integer, 0 or more',
  holds: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};
const oneOf = (...values: readonly (string | number)[]): Rule => ({
  need: `one of ${values.join(', ')}`,
  holds: (value) => values.includes(value as string | number),
});
const listOf = (rule: Rule): Rule => ({
  need: `a list of which each is ${rule.need}`,
  holds: (value) => Array.isArray(value) && value.every(rule.holds),
});
const either = (a: Rule, b: Rule): Rule => ({
  need: `${a.need} or ${b.need}`,
  holds: (value) => a.holds(value) || b.holds(value),
});
const none: Rule = { need: 'null', holds: (value) => value === null };
const nullable = (rule: Rule): Rule => either(rule, none);
const optional = (rule: Rule): Rule => ({
  need: `${rule.need} or absent`,
  holds: (value) => value === undefined || rule.holds(value),
});
const toThreshold: Rule = {
  need: `a number or null for each of ${Object.keys(thresholds).join(', ')}`,
  holds: (value) =>
    isRecord(value) && Object.keys(thresholds).every((name) => nullable(number).holds(value[name])),
};

const rules: Readonly<Record<keyof RunResult, Rule>> = {
  id: text,
  label: text,
  task: text,
  method: oneOf('default', 'msann', 'simultaneous'),
  prolongation: nullable(oneOf(...layerRecipes)),
  smoothing: nullable(oneOf('fine-data', 'coarse-data')),
  schedule: nullable(oneOf('paper', 'authors')),
  k: nullable(either(oneOf('adaptive'), either(count, listOf(count)))),
  gamma: nullable(either(oneOf('F', 'adaptive'), count)),
  batchSize: optional(either(count, listOf(count))),
  correction: optional(text),
  opening: optional(oneOf('cascade', 'full')),
  learningRate: optional(number),
  rmsStart: optional(oneOf(0, 1)),
  optimizer: optional(text),
  rateDecay: optional(number),
  depth: count,
  seed: number,
  budget: number,
  initialMse: nullable(number),
  finalMse: nullable(number),
  testErrorRate: optional(number),
  costTo: toThreshold,
  flopsTo: toThreshold,
  secondsTo: toThreshold,
  cost: number,
  flops: number,
  seconds: number,
  steps: count,
  status: oneOf('budget', 'diverged'),
  finalValidationMse: nullable(number),
  parameters: count,
  git: optional(nullable(text)),
  device: optional(text),
};

/** The fields that are null in JSON when the MSE of a diverged run was not a finite number. */
const errors = ['initialMse', 'finalMse', 'finalValidationMse'] as const;

/**
 * The result that the text of a result.json holds, checked field by field. JSON has no NaN: an
 * MSE that is null there is read as NaN, which only a diverged run may have.
 *
 * @param name - the file as error messages shall call it
 * @throws {@link ResultsError} when the text is no JSON, or a field is missing or of another kind
 */
export function parseRunResult(json: string, name: string): RunResult {
  const value = parseObject(json, name);
  for (const [field, rule] of Object.entries(rules)) {
    if (!rule.holds(value[field])) {
      const found = field in value ? JSON.stringify(value[field]) : 'nothing';
      throw new ResultsError(`${name}: "${field}" must be ${rule.need}, got ${found}`);
    }
  }
  for (const field of errors) {
    if (value[field] !== null) continue;
    if (value['status'] !== 'diverged') {
      throw new ResultsError(`${name}: "${field}" may be null in a diverged run only`);
    }
    value[field] = Number.NaN;
  }
  return value as unknown as RunResult;
}

function parseObject(json: string, name: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new ResultsError(`${name}: the file is not JSON`, { cause });
  }
  if (!isRecord(value)) throw new ResultsError(`${name}: the file must hold an object`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
