const LOCALE = 'en-GB';

/** Discord's formats for `<t:…:X>`, R apart. */
const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A moment as Discord shows it in one of its formats. */
export function moment(date: Date, format: string): string {
  return new Intl.DateTimeFormat(LOCALE, FORMATS[format] ?? FORMATS.f).format(date);
}

/** Seconds in each unit, the largest first. */
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** `3 years ago`, `in 2 minutes` */
export function age(date: Date): string {
  const seconds = (date.getTime() - Date.now()) / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

/** `Today at 14:05`, as beside a message. */
export function stamp(date: Date): string {
  const now = new Date();
  const time = moment(date, 't');
  const day = (one: Date) => one.toDateString();
  if (day(date) === day(now)) return `Today at ${time}`;
  if (day(date) === day(new Date(now.getTime() - 86_400_000))) return `Yesterday at ${time}`;
  return `${moment(date, 'd')}, ${time}`;
}
