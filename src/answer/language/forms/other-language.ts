import { SCRIPTS, SMALL_WORDS } from '../../../knowledge/language/languages.ts';
import { remembered } from '../../../knowledge/memoize.ts';
import { words } from '../lexicon.ts';

const SMALL: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(SMALL_WORDS).map(([language, { asked }]) => [language, new Set(asked)]),
);
/** They stand in names as well: `de la Cruz`, `Los Angeles`, `van der Berg`. */
const IN_NAMES = new Set(words('de la las los el del di da do dos das du des le les al san von van der den'));
/** So many different ones tell a language; a slip or a title has one. */
const SEVERAL = 2;

/**
 * Whether a question is clearly of none of these languages: by its script, or by several small words of another one and none
 * of theirs.
 *
 * @param languages such as `en`
 */
export function isOfOtherLanguage(question: string, languages: readonly string[]): boolean {
  return isOfOtherScript(question, languages) || hasOthersWords(question, languages);
}

/** `English`, for a tag such as `en-GB`; null for a language that is not known. */
export function languageName(tag: string): string | null {
  const language = primary(tag);
  const name = language === 'und' ? undefined : NAMES.of(language);
  return name === undefined || name === language ? null : name;
}
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** `en` of `en-GB`. */
export const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() || 'und';

function isOfOtherScript(question: string, languages: readonly string[]): boolean {
  const own = new Set(languages.map(scriptOf));
  if (ASCII.test(question) && own.has('Latn')) return false;
  const letters = question.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  return SCRIPTS.some(
    ({ letters: its, systems }) =>
      !systems.some((system) => own.has(system)) && (question.match(its)?.length ?? 0) > letters / 2,
  );
}

const ASCII = /^[\0-\x7f]*$/u;

/** `Latn` of `en`. */
const scriptOf = remembered((language: string) => new Intl.Locale(language).maximize().script ?? '');

function hasOthersWords(question: string, languages: readonly string[]): boolean {
  const own = languages.map((language) => SMALL[language]);
  // Of a language without a list nothing tells that it is not the question's.
  if (own.some((list) => list === undefined)) return false;
  // Single letters are initials, units and halves of words (`C$`, `l'eau`) as often.
  const said = new Set(question.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const owns = [...said].filter((word) => own.some((list) => list?.has(word)));
  return Object.entries(SMALL).some(([language, list]) => {
    if (languages.includes(language) || owns.some((word) => !list.has(word))) return false;
    const told = [...said].filter((word) => list.has(word) && !owns.includes(word));
    return told.length >= SEVERAL && told.some((word) => !IN_NAMES.has(word));
  });
}
