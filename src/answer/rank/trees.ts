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
export const sumOfTrees = (forest: Forest, row: Float64Array): number => sumOverRows(forest, [row]);

/** The same of several rows together. Tree by tree: all rows are in the processor's cache at once, all trees are not. */
export function sumOverRows(
  { size, features, thresholds, leaves }: Forest,
  rows: readonly Float64Array[],
): number {
  let sum = 0;
  for (let tree = 0; tree < size; tree++) {
    const from = tree * INNER;
    const leaf = tree * (INNER + 1) - INNER;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as Float64Array;
      let node = 0;
      while (node < INNER) {
        const value = row[features[from + node] as number] as number;
        // Counted, not branched on: a processor guesses every second turn wrong, and that would be most of the time.
        node = 2 * node + 2 - Number(value <= (thresholds[from + node] as number));
      }
      sum += leaves[leaf + node] as number;
    }
  }
  return sum;
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
