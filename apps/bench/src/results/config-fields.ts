/**
 * Returns every single value of a config by its path, such as `training.depth`: lists are one value, and all are written as
 * JSON.
 */
export function configFields(config: object): ReadonlyMap<string, string> {
  return new Map(fields(config, ''));
}

function fields(value: object, parent: string): [string, string][] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const path = `${parent}${key}`;
    const nested = typeof member === 'object' && member !== null && !Array.isArray(member);
    return nested ? fields(member, `${path}.`) : [[path, JSON.stringify(member)]];
  });
}
