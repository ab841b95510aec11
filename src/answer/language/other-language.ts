import { remembered } from '../../knowledge/remembered.ts';
import { words } from './lexicon.ts';

/** Small words with which people ask and join, as they are typed, with accents and without. */
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in is that for on with by at from are was were what which who whose how why when where many much does did do has have had can will would it its there this an any some tell me about',
    de: 'wie viele viel wieviel was wer wo wann warum wieso welche welcher welches welchen ist sind war hat haben wird werden der die das den dem des ein eine einen und oder von vom im in mit für fuer zu zum zur nicht gibt es kostet auf bei nach über ueber',
    fr: 'combien quel quelle quels quelles qui que qu quoi où ou quand comment pourquoi est sont était ont le la les des du un une et de en dans pour sur il au aux par avec ce cette',
    es: 'qué que cuál cual cuáles cuales cuántos cuantos cuántas cuantas cuánto cuanto cuánta cuanta quién quien quiénes dónde donde cuándo cuando cómo como por para es son está fue tiene el la los las un una del de en hay se su con al',
    pt: 'qual quais quantos quantas quanto quanta quem onde quando como por para porque que os as um uma do da dos das no na nos em de são foi tem há se com ao',
    it: 'quale quali quanti quante quanto quanta chi che cosa dove quando come perché perche il lo la gli le un una di del della dei degli delle in nel nella sono ha hanno per con da si al',
    nl: 'hoeveel wat wie waar wanneer waarom welke welk hoe is zijn was heeft hebben wordt de het een en van in op te met voor er naar bij aan',
    sv: 'hur många mycket vad vem var när varför vilken vilket vilka är har den det en ett och av på med för till som att',
    da: 'hvor mange meget hvad hvem hvornår hvorfor hvilken hvilket hvilke er har den det en et og af på med for til som at',
    nb: 'hvor mange mye hva hvem når hvorfor hvilken hvilket hvilke er har den det en et og av på med for til som at',
    pl: 'ile jak jaki jaka jakie co kto gdzie kiedy dlaczego czy jest są ma mają na do od dla się to nie',
    tr: 'kaç ne kim nerede zaman neden niçin nasıl hangi kadar bir ve bu için ile var mı mi mu olan',
  }).map(([language, list]) => [language, new Set(words(list))]),
);
/** They stand in names as well: `de la Cruz`, `Los Angeles`, `van der Berg`. */
const IN_NAMES = new Set(words('de la las los el del di da do dos das du des le les al san von van der den'));
/** So many different ones tell a language; a slip or a title has one. */
const SEVERAL = 2;

const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Latin}/gu, ['Latn']],
  [/\p{Script=Cyrillic}/gu, ['Cyrl']],
  [/\p{Script=Han}/gu, ['Hans', 'Hant', 'Jpan', 'Kore']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['Jpan']],
  [/\p{Script=Hangul}/gu, ['Kore']],
  [/\p{Script=Arabic}/gu, ['Arab']],
  [/\p{Script=Hebrew}/gu, ['Hebr']],
  [/\p{Script=Greek}/gu, ['Grek']],
  [/\p{Script=Devanagari}/gu, ['Deva']],
  [/\p{Script=Thai}/gu, ['Thai']],
];

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
    ([pattern, scripts]) =>
      !scripts.some((script) => own.has(script)) && (question.match(pattern)?.length ?? 0) > letters / 2,
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
