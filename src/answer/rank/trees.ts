/**
 * A small regression tree, complete to its depth and laid out as a heap: node n has children 2n + 1 and 2n + 2. A row goes
 * left where its feature is at most the threshold.
 */
export interface Tree {
  /** By inner node. */
  readonly features: Int32Array;
  readonly thresholds: Float64Array;
  /** By leaf, left to right. */
  readonly leaves: Float64Array;
}

/** As many levels as `sumsOfRows` writes out. */
export const TREE_DEPTH = 4;
/** A shift gives an integer, a power a floating-point number, and with it every place in the arrays would be one. */
const INNER = (1 << TREE_DEPTH) - 1;

/** Many trees side by side: small arrays of their own would lie all over the memory, and each be fetched for each answer. */
export interface Forest {
  readonly size: number;
  readonly features: Int32Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
}

export function forestOf(trees: readonly Tree[]): Forest {
  return {
    size: trees.length,
    features: Int32Array.from(trees.flatMap(({ features }) => [...features])),
    thresholds: Float64Array.from(trees.flatMap(({ thresholds }) => [...thresholds])),
    leaves: Float64Array.from(trees.flatMap(({ leaves }) => [...leaves])),
  };
}

/** Sum of the leaves that a row comes to. */
export const sumOfTrees = (forest: Forest, row: Float64Array): number =>
  sumsOfRows(forest, [row])[0] as number;

/** The same of several rows together. */
export function sumOverRows(forest: Forest, rows: readonly Float64Array[]): number {
  let sum = 0;
  for (const ofRow of sumsOfRows(forest, rows)) sum += ofRow;
  return sum;
}

/**
 * The same of each row. Tree by tree: all rows are in the processor's cache at once, all trees are not. Two rows at a time, and
 * the levels written out: each step waits for the one before it, and the other row takes its own meanwhile.
 */
export function sumsOfRows(forest: Forest, rows: readonly Float64Array[]): Float64Array {
  const { size, leaves } = forest;
  const sums = new Float64Array(rows.length);
  const odd = rows.length & 1;
  const [first] = rows;
  for (let tree = 0; tree < size; tree++) {
    const root = tree * INNER;
    const leaf = tree * (INNER + 1) - INNER;
    if (odd === 1 && first !== undefined) {
      let node = below(forest, root, 0, first);
      node = below(forest, root, node, first);
      node = below(forest, root, node, first);
      node = below(forest, root, node, first);
      sums[0] = (sums[0] as number) + (leaves[leaf + node] as number);
    }
    for (let at = odd; at < rows.length; at += 2) {
      const one = rows[at] as Float64Array;
      const two = rows[at + 1] as Float64Array;
      let a = below(forest, root, 0, one);
      let b = below(forest, root, 0, two);
      a = below(forest, root, a, one);
      b = below(forest, root, b, two);
      a = below(forest, root, a, one);
      b = below(forest, root, b, two);
      a = below(forest, root, a, one);
      b = below(forest, root, b, two);
      sums[at] = (sums[at] as number) + (leaves[leaf + a] as number);
      sums[at + 1] = (sums[at + 1] as number) + (leaves[leaf + b] as number);
    }
  }
  return sums;
}

/** The child that a row goes to. Counted, not branched on: a processor guesses every second turn wrong. */
function below({ features, thresholds }: Forest, root: number, node: number, row: Float64Array): number {
  const at = root + node;
  return 2 * node + 2 - Number((row[features[at] as number] as number) <= (thresholds[at] as number));
}

/** One line for each tree: `feature threshold` of each inner node, then the leaves. */
export function writeTrees(trees: readonly Tree[], names: readonly string[]): readonly string[] {
  return trees.map(({ features, thresholds, leaves }) => {
    const inner = [...features].flatMap((feature, node) => [
      names[feature] as string,
      short(thresholds[node]),
    ]);
    return [...inner, ...[...leaves].map(short)].join(' ');
  });
}

/** @throws when a line names a feature that there is not, or is no tree. */
export function readTrees(lines: readonly string[], names: readonly string[]): readonly Tree[] {
  return lines.map((line) => {
    const parts = line.split(' ');
    const features = Int32Array.from({ length: INNER }, (_, node) =>
      names.indexOf(parts[2 * node] as string),
    );
    const thresholds = Float64Array.from({ length: INNER }, (_, node) => Number(parts[2 * node + 1]));
    const leaves = Float64Array.from(parts.slice(2 * INNER), Number);
    if (features.includes(-1) || leaves.length !== INNER + 1 || [...thresholds, ...leaves].some(Number.isNaN))
      throw new Error(`Not a tree of the model: ${line}`);
    return { features, thresholds, leaves };
  });
}

const short = (value: number | undefined): string => String(Number((value ?? 0).toPrecision(5)));
