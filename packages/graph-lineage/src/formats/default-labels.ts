/** Returns the labels `'0'` .. `'order - 1'`. */
export function defaultLabels(order: number): string[] {
  return Array.from({ length: order }, (_, vertex) => String(vertex));
}
