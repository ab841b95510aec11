/** The best few of many numbered things, without sorting them all: a heap whose root is the worst that is kept. */
export interface Top {
  /** Forgets what was offered; from now on at most `size` are kept. */
  open(size: number): void;
  /** Higher scores are better; of equal ones the lower number is. */
  offer(id: number, score: number): void;
  /** How many are kept. */
  readonly length: () => number;
  /** One that is kept, in no order. */
  at(slot: number): number;
  scoreAt(slot: number): number;
  /** What is below this is not kept; minus infinity while there is room. */
  worst(): number;
}

export function createTop(): Top {
  let ids = new Int32Array(64);
  let scores = new Float64Array(64);
  let size = 0;
  let length = 0;
  const isWorse = (a: number, b: number) =>
    (scores[a] as number) < (scores[b] as number) ||
    (scores[a] === scores[b] && (ids[a] as number) > (ids[b] as number));
  const swap = (a: number, b: number) => {
    const id = ids[a] as number;
    const score = scores[a] as number;
    ids[a] = ids[b] as number;
    scores[a] = scores[b] as number;
    ids[b] = id;
    scores[b] = score;
  };
  const rise = (from: number) => {
    for (let slot = from; slot > 0; ) {
      const parent = (slot - 1) >> 1;
      if (!isWorse(slot, parent)) return;
      swap(slot, parent);
      slot = parent;
    }
  };
  const sink = () => {
    for (let slot = 0; ; ) {
      let worst = slot;
      const left = 2 * slot + 1;
      if (left < length && isWorse(left, worst)) worst = left;
      if (left + 1 < length && isWorse(left + 1, worst)) worst = left + 1;
      if (worst === slot) return;
      swap(slot, worst);
      slot = worst;
    }
  };
  return {
    open: (most) => {
      size = most;
      length = 0;
      if (ids.length >= size) return;
      ids = new Int32Array(size);
      scores = new Float64Array(size);
    },
    offer: (id, score) => {
      if (length < size) {
        ids[length] = id;
        scores[length] = score;
        rise(length++);
        return;
      }
      const worst = scores[0] as number;
      if (length === 0 || score < worst || (score === worst && id > (ids[0] as number))) return;
      ids[0] = id;
      scores[0] = score;
      sink();
    },
    length: () => length,
    at: (slot) => ids[slot] as number,
    scoreAt: (slot) => scores[slot] as number,
    worst: () => (length < size ? Number.NEGATIVE_INFINITY : (scores[0] ?? Number.NEGATIVE_INFINITY)),
  };
}
