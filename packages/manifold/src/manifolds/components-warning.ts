/** What is said of a manifold in two parts, which no path connects. */
export function componentsWarning(name: string, parts: string): string {
  return (
    `${name}: the manifold has two components, ${parts}, and no solver crosses from one to ` +
    'the other: begin in both'
  );
}
