/** Frequent small words, by which a text's language is told; the more of them, the surer. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was on with said from by has it at are were which',
  de: 'der die das und ist nicht mit von den dem ein eine auf für sich auch wird zu im werden',
  fr: 'le la les des et est dans pour que qui une par sur au pas du avec plus ce sont',
  es: 'el la los las de y en que por con para una del se su es como más al ha',
  pt: 'o a os as de e em que por com para uma do da no na não mais são foi',
  it: 'il la di che e un una per con del della sono nel alla dei ha più gli non anche',
  nl: 'de het een en van is dat op te niet voor met zijn aan ook wordt door naar bij uit',
  sv: 'och att det som en på är av för med den till inte har ett om från också var vid',
  da: 'og at det som en på er af for med den til ikke har et om fra også var ved',
  nb: 'og at det som en på er av for med den til ikke har et om fra også var ved',
  pl: 'i w na z do nie się że jest o jak po od za przez był dla są co tym',
  tr: 'bir ve bu da de için ile olarak olan daha çok en gibi kadar sonra ise göre var değil ne',
};
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[їєґі]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** The language of a text as a BCP 47 tag, by its script and its small words; `und` when nothing tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 6_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [pattern, language] of SCRIPTS) {
    if ((sample.match(pattern)?.length ?? 0) > letters * (language === 'uk' ? 0.03 : 0.2)) return language;
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = 'und';
  let most = 1;
  for (const [language, words] of Object.entries(WORDS)) {
    const score = words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
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
