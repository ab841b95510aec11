import { patternOf } from './pattern.ts';

/** Languages of dates when a file does not name its own; a name that two of them use for different months is left out. */
const USUAL = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'uk', 'pl', 'sv', 'da', 'nb', 'tr', 'id'];
/** Written by people, not by CLDR. */
const ALSO: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['jänner', 1],
  ['feber', 2],
  ['set', 9],
];
const cache = new Map<string, ReadonlyMap<string, number>>();

/** Names of the months in lower case without dots, to 1-12: in a language and English, or in the usual ones. */
export function monthNames(language: string | null): ReadonlyMap<string, number> {
  const key = language?.toLowerCase().split('-')[0] ?? '';
  const known = cache.get(key);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  const clashes = new Set<string>();
  for (const locale of key === '' || key === 'und' ? USUAL : ['en', key]) {
    for (const [name, month] of namesOf(locale)) {
      if (names.has(name) && names.get(name) !== month) clashes.add(name);
      else names.set(name, month);
    }
  }
  for (const [name, month] of ALSO) if (!names.has(name)) names.set(name, month);
  for (const name of clashes) names.delete(name);
  cache.set(key, names);
  return names;
}

function* namesOf(locale: string): Generator<readonly [string, number]> {
  for (const style of ['long', 'short'] as const) {
    for (const withDay of [true, false]) {
      const format = formatter(locale, style, withDay);
      if (format === null) return;
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (/\p{L}{2}/u.test(name)) yield [name, month];
      }
    }
  }
}

function formatter(locale: string, month: 'long' | 'short', withDay: boolean): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, {
      month,
      timeZone: 'UTC',
      numberingSystem: 'latn',
      calendar: 'gregory',
      ...(withDay ? { day: 'numeric' } : {}),
    });
  } catch {
    return null; // a language tag that is none
  }
}

/** The names as alternatives of a regular expression, longest first. */
export function monthPattern(language: string | null): string {
  return [...monthNames(language).keys()]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
}
