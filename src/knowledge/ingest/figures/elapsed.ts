/** A time that something took, as one figure: `5h 05m`, `7d 18h 40m`, `1:02:33`. */
export interface Elapsed {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: 'hours' | 'minutes';
}

const DAYS = String.raw`(?:(?<d>\d{1,3}) ?d(?:ays?)?,? )?`;
const HOURS = String.raw`(?<h>\d{1,3}) ?(?:h|hrs?)\.?,? ?(?:and )?`;
const seconds = (name: string) => String.raw`,? ?(?:and )?(?<${name}>[0-5]?\d(?:\.\d{1,3})?) ?s(?:ecs?)?`;
/** Letters alone behind a figure are units beside one another: the `5m` of `5m 20s` are no millions. */
const LETTERS = new RegExp(
  String.raw`(?<![\p{L}\p{Sc}\d.,:])(?:${DAYS}${HOURS}(?<m>[0-5]?\d) ?m(?:ins?)?(?:${seconds('s')})?|(?<min>\d{1,3}) ?m(?:ins?)?${seconds('s2')})(?![\p{L}\d])`,
  'gu',
);
/** With seconds or parts of one: `2:09:14`, `30:41.2`. */
const COLONS =
  /(?<![\p{L}\p{Sc}\d.,:])(?:(?<h>\d{1,3}):(?<m>[0-5]\d):(?<s>[0-5]\d(?:\.\d{1,3})?)|(?<min>\d{1,3}):(?<s2>[0-5]\d\.\d{1,3}))(?![\p{L}\d:]|[.,]\d)/gu;
/** No clock has so many hours: `she ran it in 31:08`. */
const MINUTES =
  /(?<=\b(?:in|time of|times of|record of|best of|clocked|clocking|timed at)\s(?:an?\s)?)(?<min>2[4-9]|[3-9]\d|1\d\d):(?<s>[0-5]\d)(?![\p{L}\d:]|[.,]\d)/gu;
/** A clock shows seconds as well: `at 14:02:33`. */
const ON_THE_CLOCK = /\b(?:at|by|since|until|till|around)\s$/i;
const OF_DAY = /^ ?(?:[ap]\.?m\b|GMT|UTC|local time)/i;

/** The times of a text that letters or colons write, in order. */
export function elapsedIn(text: string): readonly Elapsed[] {
  if (!/\d(?::\d|\s?[hm])/u.test(text)) return [];
  const found = [LETTERS, COLONS, MINUTES].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index: start, 0: written, groups = {} }): Elapsed[] => {
      const end = start + written.length;
      const { d = 0, h, m = 0, min, s, s2 } = groups;
      const isClock = ON_THE_CLOCK.test(text.slice(Math.max(0, start - 10), start)) && Number(h) < 24;
      // `split in 60:40`
      if (pattern === MINUTES && Number(min) + Number(s) === 100) return [];
      if (pattern === COLONS && h !== undefined && (isClock || OF_DAY.test(text.slice(end)))) return [];
      const minutes = Number(h === undefined ? min : m) + Number(s ?? s2 ?? 0) / 60;
      const value = Number(
        (h === undefined ? minutes : 24 * Number(d) + Number(h) + minutes / 60).toPrecision(8),
      );
      return [{ start, end, value, unit: h === undefined ? 'minutes' : 'hours' }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}
