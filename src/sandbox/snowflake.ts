/** Discord's epoch, the first second of 2015. */
const EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: milliseconds since 2015 in the upper 42 bits, a counter below. Always growing. */
export function createSnowflakes(now: () => number): () => string {
  let millisecond = 0;
  let counter = 0n;
  return () => {
    const current = now();
    if (current > millisecond) {
      millisecond = current;
      counter = 0n;
    } else {
      counter += 1n;
      if (counter > 4095n) {
        millisecond += 1;
        counter = 0n;
      }
    }
    return ((BigInt(Math.floor(millisecond) - EPOCH) << 22n) | counter).toString();
  };
}

/** When an id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + EPOCH;
}
