/** Weights by name in the order of their features; 0 for one that has none. */
export function inOrder(names: readonly string[], weights: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(names, (name) => weights[name] ?? 0);
}

/** What a row comes to. */
export function product(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] as number) * (weights[at] as number);
  return sum;
}
