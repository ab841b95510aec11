/** How often, by the span of time: `daily`, `a day`. A year is what a figure of news is of where nothing is said. */
const PACES: readonly (readonly [string, string])[] = [
  ['minute', 'minute'],
  ['hour', 'hour|hourly'],
  ['day', 'day|daily'],
  ['week', 'week|weekly'],
  ['month', 'month|monthly'],
];
const ASKED = PACES.map(
  ([span, words]) =>
    new RegExp(String.raw`\b(?:(?:per|an?|each|every) ${span}|${words.split('|').at(-1)}(?<=ly))\b`, 'u'),
);
const TOLD = PACES.map(
  ([span, words]) => new RegExp(String.raw`\b(?:${words.replace(span, `${span}s?`)})\b`, 'i'),
);
const ASKS_COUNT = /\bhow (?:many|much)\b|\bnumbers? of\b/u;

/**
 * Whether a question asks how many in some span of time, and a statement says it of another one: `how many visitors a month`, and `80
 * visitors a day`.
 *
 * @param anyPace whether a statement that names no pace is refused as well
 */
export function isOfAnotherPace(said: string, text: string, anyPace: boolean): boolean {
  if (!ASKS_COUNT.test(said)) return false;
  const asked = ASKED.flatMap((asks, at) => (asks.test(said) ? [at] : []));
  if (asked.length === 0 || asked.some((at) => TOLD[at]?.test(text))) return false;
  return anyPace || PER.test(text);
}

const PER = /\b(?:(?:per|an?|each|every) (?:minute|hour|day|week|month)|hourly|daily|weekly|monthly)\b/i;
