/** Rounds of Jacobi's rotations; 100 dimensions settle in about eight. */
const ROUNDS = 12;

/**
 * The principal axes of centred rows, largest variance first: eigenvectors of their covariance by Jacobi's method.
 *
 * @param rows all of one length n
 * @returns n unit vectors of length n
 */
export function principalAxes(rows: readonly Float64Array[]): readonly Float64Array[] {
  const size = rows[0]?.length ?? 0;
  const covariance = covarianceOf(rows, size);
  const axes = Array.from({ length: size }, (_, at) => {
    const axis = new Float64Array(size);
    axis[at] = 1;
    return axis;
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(covariance, axes, p, q);
  }
  const order = axes.map((_, at) => at);
  const variance = (at: number) => (covariance[at] as Float64Array)[at] as number;
  return order.sort((a, b) => variance(b) - variance(a)).map((at) => axes[at] as Float64Array);
}

function covarianceOf(rows: readonly Float64Array[], size: number): Float64Array[] {
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let p = 0; p < size; p++) {
      const into = covariance[p] as Float64Array;
      for (let q = 0; q < size; q++)
        into[q] = (into[q] as number) + ((row[p] as number) * (row[q] as number)) / rows.length;
    }
  }
  return covariance;
}

/** Turns the plane of two axes until they do not vary together. */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ, axisP, axisQ] = [matrix[p], matrix[q], axes[p], axes[q]];
  if (rowP === undefined || rowQ === undefined || axisP === undefined || axisQ === undefined) return;
  const between = rowP[q] as number;
  if (Math.abs(between) < 1e-12) return;
  const ratio = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * between);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (a: Float64Array, b: Float64Array, at: number, other = at) => {
    const x = a[at] as number;
    const y = b[other] as number;
    a[at] = cosine * x - sine * y;
    b[other] = sine * x + cosine * y;
  };
  for (const row of matrix) turn(row, row, p, q);
  for (let at = 0; at < rowP.length; at++) turn(rowP, rowQ, at);
  for (let at = 0; at < axisP.length; at++) turn(axisP, axisQ, at);
}
