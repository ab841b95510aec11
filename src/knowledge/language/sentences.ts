import { monthNames } from './months.ts';
import type { Span } from './span.ts';

/** Before a name or a number the sentence goes on for sure. */
const TITLES =
  'coun|cllr|ald|det|atty|amb|brig|dr|mr|mrs|ms|mx|prof|rev|fr|sr|sra|srta|hon|pres|gov|sen|rep|gen|adm|cmdr|col|maj|capt|cpt|lt|sgt|cpl|pvt|st|ste|mt|ft|insp|supt|messrs|mme|mlle|hr|fr|frl|dipl|ing|mag|dott|ing|avv|on|arch|vs|v|cf|ca|approx|e\\.g|i\\.e|z\\.b|d\\.h|u\\.a|bzw|bspw|evtl|inkl|zzgl|sog|vgl|nr|no|nos|núm|num|art|abs|fig|figs|vol|p|pp|ed|eds|est|op|rd|ave|blvd|г|гг|ул|им|т\\.е|т\\.д|т\\.п|др|проф|акад|см|напр';
const ALWAYS = new RegExp(`(?:^|[\\s([“"„«‘'’/–—-])(?:${TITLES})\\.$`, 'iu');
/** Numbers and days follow these. */
const BEFORE_NUMBER =
  /(?:^|[\s(])(?:no|nos|nr|núm|num|art|§|fig|vol|pp?|ch|sec|par|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|abs|kap|tel|ext|c|ca|rs)\.$|(?<!\d\s?)(?<=^|[\s(])(?:kr|tk|rp)\.$/iu;
/** The sentence may end here or not: what follows decides. */
const MAYBE =
  /(?:^|[\s([“"„«‘'’/–—-])(?:(?:\p{L}\.){2,}|inc|corp|co|ltd|llc|plc|bros|jr|sr|etc|al|dept|univ|assn|bldg|mt|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|usw|a\.m|p\.m|wash|calif|fla|pa|mass|conn|ill|ind|mich|minn|mont|neb|nev|okla|ore|tenn|tex|va|vt|wis|wyo|ala|ariz|ark|colo|ga|kan|ky|md|ph\.d|m\.d|u\.s|tel|mio|mrd|tsd|млн|млрд|тыс|руб)\.?\.$/iu;
/** Things that are told apart by a letter, which is no initial of a name then. */
const LETTERED =
  /(?:^|\s)(?:vitamins?|plan|group|types?|class|category|hepatitis|influenza|options?|grade|section|part|phase|series|team|exhibit|appendix|schedule|size|tier|gruppe|klasse|groupe|catégorie|grupo)\s\p{Lu}\.$/iu;
const INITIAL = /(?:^|[\s([“"„«‘'’.–—-])\p{Lu}\.$/u;
/** Words that open sentences, and seldom follow an abbreviation inside one. */
const STARTER =
  /^["“„«‘'([]*(?:the|a|an|this|that|these|those|it|its|he|she|they|we|i|you|his|her|their|our|in|on|at|for|from|by|with|as|but|and|or|so|yet|if|when|while|after|before|since|although|though|because|however|meanwhile|there|here|what|who|how|why|where|some|many|most|more|both|all|each|every|no|not|one|two|last|next|now|then|also|to|of|under|over|during|according|analysts?|shares?|officials?|police|der|die|das|ein|eine|er|sie|es|wir|im|am|auf|für|le|la|les|un|une|il|elle|ils|en|el|los|las|al)\s/iu;
/** `3. Mai`, `der 2. Liga`: languages that write ordinals with a dot. */
const DOT_ORDINAL = new Set([
  'de',
  'da',
  'nb',
  'no',
  'nn',
  'cs',
  'sk',
  'pl',
  'hu',
  'fi',
  'et',
  'lv',
  'sl',
  'hr',
  'sr',
  'bs',
  'tr',
  'is',
]);
const ORDINAL = /(?:^|[\s(–-])\d{1,2}\.$/u;
/** `Men's 100m: 1. Bode 9.98; 2. Tull 10.01`, and `1. Bode` at the beginning: who came where. */
const RANK = /(?::\s1|;\s\d{1,2}|^\d{1,2})\.$/u;
const HALF_DAY = /\b[ap]\.m\.$/i;
/** `3:40 a.m. EST`, `5 p.m. Monday`: what tells more of an hour. */
const OF_HOUR =
  /^\(?(?:(?:\p{Lu}{1,4}T|UTC|GMT|BST|Eastern|Central|Mountain|Pacific|Atlantic)\b|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)(?!\s(?:is|was|will|has|had|saw|brings|brought)\s))/u;
/** `40 ft.` is no `Ft. Ames`: a unit may end a sentence. */
const UNIT = /\d\s?(?:ft|st|p)\.$/u;
/** Abbreviations elsewhere, and in English words that are none: `life goes on`. */
const ENGLISH_WORD = /(?:^|\s)(?:[Oo]n|ON|[Aa]rt|arch|mag)\.$/u;
/** Either: `3:40 a.m. EST`. */
const ENGLISH_ALSO = /(?:^|\s)(?:est|op|ed)\.$/iu;
/** States and days have a capital: `two fell ill`, `they sat in the sun`. */
const SMALL_WORD = /\s(?:ill|sun|sat|wed|mass|ore|ark|wash|mar)\.$/u;
const SAID =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|of|de|von|van|the)\s+){1,5}(?:said|says|asked|told|added|wrote|replied|joked|shouted|warned|sagte|fragte|meinte|a déclaré|dijo|ha detto)\b/u;
/** `“…。”港口负责人王芳说。` */
const SAID_HAN = /^[^。！？“”]{1,30}(?:说|表示|称|指出|告诉|介绍|道|述べた|話した|語った)/u;
const OPENS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '(': ')',
  '（': '）',
  '„': '“',
};
/** A quotation or bracket longer than this is several sentences, and is cut like them. */
const LONGEST_WHOLE = 400;

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of one paragraph, in order, without the spaces between them. `language`: a BCP 47 tag. */
export function sentencesOf(text: string, language = 'en'): readonly Span[] {
  const segmenter = segmenterFor(language);
  const pieces = windows(text)
    .flatMap(({ start, end }) =>
      [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) =>
        trimmed(segment, start + index),
      ),
    )
    .flatMap((piece) => beforeNumbers(text, piece, language));
  const sentences: Span[] = [];
  for (const piece of pieces) {
    if (piece.start === piece.end) continue;
    const last = sentences.at(-1);
    if (last !== undefined && goesOn(text, last, piece, language)) {
      sentences[sentences.length - 1] = { start: last.start, end: piece.end };
    } else sentences.push(piece);
  }
  return sentences;
}

/** V8 copies the whole text into each segment that it gives: one long line would take its square in memory. */
const WINDOW = 4_000;

/** A text in parts that the segmenter can take, cut behind a sentence, else at a space. */
function windows(text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > WINDOW) {
    const window = text.slice(start, start + WINDOW);
    const sentence = /[.!?。！？]["”’»」』)]*\s*(?=[^.!?。！？]*$)/u.exec(window);
    const cut = sentence === null ? window.lastIndexOf(' ') + 1 : sentence.index + sentence[0].length;
    let end = start + (cut > WINDOW / 4 ? cut : WINDOW);
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: text.length });
  return parts;
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    try {
      segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    } catch {
      segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The segmenter does not cut before a number and a small letter: `It is long. 40 ships came.` */
function beforeNumbers(text: string, piece: Span, language: string): readonly Span[] {
  const parts: Span[] = [];
  let { start } = piece;
  for (const match of text.slice(piece.start, piece.end).matchAll(/[.!?]["”’)]*\s+(?=\p{Sc}?\d)/gu)) {
    const end = piece.start + match.index + match[0].trimEnd().length;
    const next = piece.start + match.index + match[0].length;
    const tail = text.slice(Math.max(start, end - 40), end);
    if (isAbbreviated(tail, text.slice(next, next + 60), language) || MAYBE.test(tail)) continue;
    parts.push({ start, end });
    start = next;
  }
  return [...parts, { start, end: piece.end }];
}

function trimmed(segment: string, index: number): Span {
  const start = index + (segment.length - segment.trimStart().length);
  return { start, end: Math.max(start, index + segment.trimEnd().length) };
}

/** Whether what the segmenter cut is one sentence. Looks at the ends only, so that one long line takes linear time. */
function goesOn(text: string, last: Span, next: Span, language: string): boolean {
  const tail = text.slice(Math.max(last.start, last.end - 40), last.end);
  const head = text.slice(next.start, Math.min(next.end, next.start + 60));
  // `ALDENZ. Trains on nine lines …`: where the story is from opens its first sentence.
  if (last.start === 0 && /^\p{Lu}[\p{Lu} '’-]{2,30}\.$/u.test(tail)) return true;
  if (next.end - last.start <= LONGEST_WHOLE * 2 && isAbbreviated(tail, head, language)) return true;
  // `the biggest gainer in the LX-25 index .LX25.`: an exchange's code begins with a dot.
  if (/\s\.$/u.test(tail)) return true;
  // `Cards. The till was down for 52 minutes`: a word that names what follows.
  if (last.start === 0 && /^\p{Lu}[\p{Ll}’'-]{3,}\.$/u.test(text.slice(last.start, last.end))) return true;
  // `<@!300>` calls somebody in Discord.
  if (tail.endsWith('<@!') && next.start === last.end) return true;
  // `9:17 a.m. Two lines trip`
  if (/^\d{1,2}(?:[:.]\d{2})?\s?[ap]\.m\.$/iu.test(text.slice(last.start, last.end))) return true;
  // Lower case goes on, but `iPhone` and `eBay` may open a sentence.
  if (/^["“”'’»)\]]*\p{Ll}(?!\p{Lu})/u.test(head) || /^[,;:)\]}»”’]/u.test(head)) return true;
  if (/[!?]["”’»]$/u.test(tail) && SAID.test(head)) return true;
  if (/[。！？][”」』]$/u.test(tail) && SAID_HAN.test(head)) return true;
  // `PORT ELSE, Wash. (LC) - …`
  if (last.start === 0 && tail.length < 40 && /^[(（]/u.test(head)) return true;
  return next.end - last.start <= LONGEST_WHOLE && isOpen(text, last, next);
}

function isAbbreviated(tail: string, head: string, language: string): boolean {
  if (!tail.endsWith('.')) return false;
  if (BEFORE_NUMBER.test(tail) && /^\d/.test(head)) return true;
  if (RANK.test(tail) && /^\p{Lu}/u.test(head)) return true;
  if (ORDINAL.test(tail)) {
    const word = /^\p{L}+/u.exec(head)?.[0].toLowerCase() ?? '';
    return DOT_ORDINAL.has(language.split('-')[0] ?? '')
      ? !STARTER.test(head)
      : monthNames(language).has(word);
  }
  if (HALF_DAY.test(tail) && OF_HOUR.test(head)) return true;
  if (UNIT.test(tail)) return !STARTER.test(head);
  if (/^en\b/u.test(language)) {
    if (ENGLISH_WORD.test(tail) || (SMALL_WORD.test(tail) && !/^\d/.test(head))) return false;
    if (ENGLISH_ALSO.test(tail) && STARTER.test(head)) return false;
  }
  if (ALWAYS.test(tail) && !/\bno\.$/i.test(tail)) return true;
  if (INITIAL.test(tail)) return isInitial(tail, head);
  return (
    MAYBE.test(tail) &&
    !STARTER.test(head) &&
    !/^["“„«]/u.test(head) &&
    !/\b(?:a\.m|p\.m|etc|usw)\.$/i.test(tail)
  );
}

/** `J. Nordahl` and `U.S. Treasury`, but not `vitamin C. The`. */
function isInitial(tail: string, head: string): boolean {
  if (STARTER.test(head) || /^["“„«]/u.test(head)) return false;
  return /^\p{Lu}/u.test(head) && !LETTERED.test(tail);
}

/** A quotation or bracket that the next piece closes, or one soon after it. */
function isOpen(text: string, last: Span, next: Span): boolean {
  const sentence = text.slice(last.start, last.end);
  const ahead = text.slice(last.end, Math.min(text.length, last.start + LONGEST_WHOLE));
  for (const [open, close] of Object.entries(OPENS)) {
    if (sentence.lastIndexOf(open) > sentence.lastIndexOf(close) && closes(ahead, open, close)) return true;
  }
  const straight = sentence.split('"').length - 1;
  return straight % 2 === 1 && ahead.includes('"') && next.start > last.start;
}

function closes(ahead: string, open: string, close: string): boolean {
  const at = ahead.indexOf(close);
  const again = ahead.indexOf(open);
  return at >= 0 && (again < 0 || at < again);
}
