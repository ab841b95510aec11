import { cardinalOf } from './number-words.ts';
import type { Token } from './tokens.ts';

/** What a number counts: the noun that its phrase is about, and the phrase. */
export interface CountedNoun {
  readonly noun: string;
  /** From the number's end to the noun's: `international followers`. */
  readonly phrase: string;
  readonly end: number;
}

const STOP = new Set(
  (
    'a an the this that these those and or but nor so yet if when while as than then because although though since until unless of in on at by for from with without to into onto over under about around between among through during before after against within across per via like ' +
    'is are was were be been being has have had do does did will would shall should can could may might must not no nor only just even also still already again ago away apart back up down out off who whom whose which what where why how there here it its he she they them his her their we us our you your i me my him ' +
    'said says say told according including plus minus versus vs each every both either neither all any more less fewer most least much many few some such same now today tomorrow yesterday later earlier so too very ' +
    'last next sent came went rose fell made took gave paid cost costs got put set held kept left lost won sold bought died lived worked joined signed voted want wants need needs say says remain remained stood stand stands ' +
    'compared instead rather overall alone annually apiece nationwide worldwide altogether together ' +
    'und oder der die das den dem des ein eine einer einen von mit in im am auf für bei nach aus an zu zum zur ist sind war waren hat haben hatte wurden wird werden sich nicht als wie dass ' +
    'et ou de du des la le les un une en au aux par pour sur dans avec sans est sont était ont a été que qui se ' +
    'y o del el los las lo una para con sin es son fue fueron han ha que se por ' +
    'и или в на с из от до по для за к о об не что как это был были будет его ее их'
  ).split(' '),
);
const IRREGULAR = new Set(
  'people men women children sheep fish deer staff police crew personnel aircraft spacecraft series species lives wives feet teeth mice geese oxen media data criteria alumni cattle offspring headquarters troops percent folk youth'.split(
    ' ',
  ),
);
const NOT_PLURAL = /(?:ss|us|is|ous|ness|less)$/;
/** Behind a noun that stands for one, these are verbs or adverbs: `one person living`, `one dentist owns`. */
const NO_NOUN = /(?:ed|ing|[^s]s)$/;
const ADVERB = /ly$/;
const LY_ADJECTIVE =
  /^(?:daily|weekly|monthly|quarterly|yearly|hourly|early|friendly|elderly|family|monopoly|assembly|supply)$/;
/** Between an ordinal and its noun. */
const IN_A_ROW = /^(?:straight|consecutive|successive|such)$/;

/** The noun that stands behind a number: within its phrase, behind `of the`, or nowhere. */
export function countedAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  value: number | null,
  language: string,
): CountedNoun | undefined {
  const base = language.split('-')[0] ?? 'en';
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (base === 'zh' || base === 'ja') return chinese(text, tokens, at);
  const hyphen = first.text === '-' && !first.spaced ? 1 : 0;
  if (hyphen === 1) return undefined;
  let from = at;
  if (first.lower === 'of' && base === 'en') {
    from = skipDeterminer(tokens, at + 1);
    if (from === at + 1 && value !== null && value <= 20) return undefined;
  }
  if (
    /^(?:more|fewer|less|other|additional|further)$/.test(tokens[from]?.lower ?? '') &&
    tokens[from + 1]?.kind === 'word'
  )
    from++;
  const run = runFrom(tokens, from);
  if (run.length === 0) return undefined;
  const head = headOf(run, value, base);
  if (head === undefined) return undefined;
  return { noun: head.text, phrase: text.slice(run[0]?.start ?? head.start, head.end), end: head.end };
}

function skipDeterminer(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  return /^(?:the|these|those|its|his|her|their|our|all|such)$/.test(word) ? at + 1 : at;
}

/** Words without anything between them that could end the phrase. */
function runFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const run: Token[] = [];
  for (let at = from; at < tokens.length && run.length < 7; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const joins =
      token.text === '-' &&
      !token.spaced &&
      tokens[at + 1]?.spaced === false &&
      tokens[at + 1]?.kind === 'word';
    const last = run.at(-1);
    // `full-backs` is one word.
    if (joins && last !== undefined) {
      const next = tokens[++at] as Token;
      run[run.length - 1] = {
        ...last,
        text: `${last.text}-${next.text}`,
        lower: `${last.lower}-${next.lower}`,
        end: next.end,
      };
      continue;
    }
    if (token.kind !== 'word' || STOP.has(token.lower) || isAdverb(token.lower)) break;
    // `sold 400 two weeks ago`: another number counts the weeks.
    if (run.length === 0 && cardinalOf(token.lower, 'en') !== undefined && tokens[at + 1]?.text !== '-')
      break;
    run.push(token);
  }
  return run;
}

function headOf(run: readonly Token[], value: number | null, language: string): Token | undefined {
  if (language === 'de') return run.slice(0, 4).find(({ text }) => /^\p{Lu}/u.test(text));
  if (language === 'ru' || language === 'uk')
    return run.find(({ lower }) => lower.length > 2 && !/(?:ых|их|ого|его|ный|ная|ное|ные)$/.test(lower));
  const plural = value === 1 && language === 'en' ? -1 : run.findIndex(({ lower }) => isPlural(lower));
  if (plural >= 0) {
    // `250 sales staff`, `30 customs officers`: a plural before a plural names what kind.
    const next = run[plural + 1];
    return next !== undefined && isPlural(next.lower) && !/^\p{Lu}/u.test(next.text) ? next : run[plural];
  }
  if (value !== 1 || language !== 'en') return undefined;
  const words = run.slice(IN_A_ROW.test(run[0]?.lower ?? '') ? 1 : 0);
  const upTo = words.findIndex(
    ({ lower, text }, index) =>
      (NO_NOUN.test(lower) && !/^\p{Lu}/u.test(text) && (index > 0 || isPlural(lower))) || isAdverb(lower),
  );
  const head = words.slice(0, upTo < 0 ? 4 : upTo).at(-1);
  // `only one opened`
  return head === words[0] && /[^e]ed$/.test(head?.lower.slice(2) ?? '') ? undefined : head;
}

function isAdverb(word: string): boolean {
  return ADVERB.test(word) && !LY_ADJECTIVE.test(word);
}

/** A plural, as far as its form tells. */
export function isPlural(word: string): boolean {
  return (
    IRREGULAR.has(word) ||
    (word.length > 3 && /[sx]$/.test(word) && !word.includes("'") && !NOT_PLURAL.test(word))
  );
}

/** A measure word or the two signs behind the number: `128个城市`, `5万人`. */
function chinese(text: string, tokens: readonly Token[], at: number): CountedNoun | undefined {
  const measure = /^[个名家座艘辆架台位所条项种次件例只头棵]$/u.test(tokens[at]?.text ?? '') ? 1 : 0;
  const from = tokens[at + measure];
  if (from === undefined || !/\p{Script=Han}/u.test(from.text)) return undefined;
  const end =
    measure === 1 && /\p{Script=Han}/u.test(tokens[at + 2]?.text ?? '')
      ? (tokens[at + 2]?.end ?? from.end)
      : from.end;
  const noun = text.slice(from.start, end);
  return { noun, phrase: noun, end };
}
