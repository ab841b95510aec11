import { SCRIPTS, SMALL_WORDS } from '../language/languages.ts';

/** The language of a text as a BCP 47 tag, by its script and its small words; `und` when nothing tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 6_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const { letters: own, language, share } of SCRIPTS) {
    if (language !== null && (sample.match(own)?.length ?? 0) > letters * share) return language;
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = 'und';
  let most = 1;
  for (const [language, { told }] of Object.entries(SMALL_WORDS)) {
    const score = told.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

/** A language tag as a file gives it (`en_GB`), in canonical form; null when it is none. */
export function languageTag(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null);
  } catch {
    return null;
  }
}
