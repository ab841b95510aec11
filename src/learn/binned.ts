/** A feature is cut at quantiles. */
export const BINS = 32;

/** Rows of features, each feature cut into bins: what a tree is grown over. */
export interface BinnedRows {
  /** By feature, the bin of each row. */
  readonly bins: readonly Uint8Array[];
  /** By feature, the largest value of each bin but the last; none where all rows are alike. */
  readonly cuts: readonly Float64Array[];
  /** By feature, the bin that most rows are in. */
  readonly common: Int32Array;
  /** By row, the places (feature times `BINS` plus bin) of what is not in its common bin, and where each row's start. */
  readonly places: Uint16Array;
  readonly starts: Int32Array;
}

export function binned(rows: readonly Float64Array[]): BinnedRows {
  const size = rows[0]?.length ?? 0;
  const cuts: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  // Millions of values: `from` with a function would go through an iterator.
  const values = new Float64Array(rows.length);
  for (let feature = 0; feature < size; feature++) {
    for (let row = 0; row < rows.length; row++) values[row] = (rows[row] as Float64Array)[feature] as number;
    const own = quantiles(values.slice().sort());
    const bin = new Uint8Array(rows.length);
    for (let row = 0; row < rows.length; row++) bin[row] = binOf(values[row] as number, own);
    cuts.push(own);
    bins.push(bin);
  }
  const common = Int32Array.from(bins, commonOf);
  return { bins, cuts, common, ...uncommon(bins, common, rows.length) };
}

function uncommon(
  bins: readonly Uint8Array[],
  common: Int32Array,
  rows: number,
): Pick<BinnedRows, 'places' | 'starts'> {
  const starts = new Int32Array(rows + 1);
  bins.forEach((own, feature) => {
    for (let row = 0; row < rows; row++) {
      if (own[row] !== common[feature]) starts[row + 1] = (starts[row + 1] as number) + 1;
    }
  });
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const places = new Uint16Array(starts[rows] as number);
  const next = starts.slice();
  bins.forEach((own, feature) => {
    for (let row = 0; row < rows; row++) {
      if (own[row] === common[feature]) continue;
      const place = next[row] as number;
      places[place] = feature * BINS + (own[row] as number);
      next[row] = place + 1;
    }
  });
  return { places, starts };
}

function commonOf(bins: Uint8Array): number {
  const counts = new Array<number>(BINS).fill(0);
  for (const bin of bins) counts[bin] = (counts[bin] as number) + 1;
  return counts.indexOf(Math.max(...counts));
}

function quantiles(sorted: Float64Array): Float64Array {
  const distinct = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    distinct.add(sorted[Math.floor((bin * sorted.length) / BINS)] as number);
  }
  distinct.delete(sorted.at(-1) as number);
  return Float64Array.from(distinct).sort();
}

function binOf(value: number, cuts: Float64Array): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] as number)) bin++;
  return bin;
}
