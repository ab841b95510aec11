/** Rows of features one after another, of each only those that are not 0. */
export interface SparseRows {
  /** Where each row starts, and where the last one ends: there may be more values than 32 bits count. */
  readonly starts: Float64Array;
  readonly features: Uint16Array;
  readonly values: Float64Array;
}

/** @param deviation the units of the values; a feature whose deviation is 0 is left out */
export function sparseRows(rows: readonly Float64Array[], deviation: Float64Array): SparseRows {
  const starts = new Float64Array(rows.length + 1);
  rows.forEach((row, at) => {
    let held = 0;
    for (let feature = 0; feature < row.length; feature++)
      held += Number(row[feature] !== 0 && deviation[feature] !== 0);
    starts[at + 1] = (starts[at] as number) + held;
  });
  const features = new Uint16Array(starts[rows.length] as number);
  const values = new Float64Array(features.length);
  rows.forEach((row, at) => {
    let place = starts[at] as number;
    for (let feature = 0; feature < row.length; feature++) {
      if (row[feature] === 0 || deviation[feature] === 0) continue;
      features[place] = feature;
      values[place++] = (row[feature] as number) / (deviation[feature] as number);
    }
  });
  return { starts, features, values };
}

/** What a row comes to. */
export function productAt(
  { starts, features, values }: SparseRows,
  row: number,
  weights: Float64Array,
): number {
  const end = starts[row + 1] as number;
  let sum = 0;
  for (let at = starts[row] as number; at < end; at++) {
    sum += (weights[features[at] as number] as number) * (values[at] as number);
  }
  return sum;
}

/** Adds a row to a gradient, so many times. */
export function addRow(
  { starts, features, values }: SparseRows,
  row: number,
  gradient: Float64Array,
  times: number,
): void {
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    const feature = features[at] as number;
    gradient[feature] = (gradient[feature] as number) + times * (values[at] as number);
  }
}
