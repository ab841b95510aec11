import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import { STOP } from '../../../language/lexicon.ts';

const OFFICE =
  '(?:chief executive(?: officer)?|minister|president|mayor|chancellor|director|chair(?:man|woman|person)?|secretary|governor|manager|coach|captain|chief|head|ceo|principal|rector|dean|editor|leader|commissioner|superintendent|provost|treasurer|ambassador|conductor|headteacher|headmaster|headmistress|sheriff|warden|speaker|owner|boss|master|constable|curator|inspector|engineer|attorney|marshal|librarian)';
const SO_CALLED = String.raw`(?:(?:the|an?|its|their|our|this|that|[\p{L}’'-]{1,40}['’]s) )?(?<before>(?:[\p{L}]{1,30}[ -]){0,4}?)(?<office>${OFFICE})(?:[ -](?<behind>elect|designate))?(?!\p{L}|[ -]${OFFICE})`;
/** `Who is the prime minister`, `the name of the deputy mayor`, `what did the vice chancellor say`. */
const ASKED = new RegExp(
  String.raw`(?:(?<!\w)(?:what|who|whom|how|why|when|where)(?: much| many| old| long| often)? (?:did|does|do|has|have|is|was|will|would)(?: also| now| currently| still)?|(?<!\w)who(?:['’]?s| is| was| are| were| has been| will be)?(?: also| now| currently| still)?|(?<!\w)names? of|^(?:please )?(?:name|tell me about)|(?<!\w)(?:is|was) there|(?<!\w)what(?:['’]?s| is| was)) ${SO_CALLED}`,
  'u',
);
/** `Who was the union's president`: a former one was. */
const ASKS_PAST = /\bwho (?:was|were|had been|used to be)\b/u;
/** Who is elect is the next one. */
const ASKS_NEXT = /\b(?:new|next|future|will)\b/u;

/** What makes another office, or another holder, of one: each with the words for it. */
const QUALIFIERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prime: 'prime',
    second: 'deputy vice dep',
    assistant: 'assistant',
    former: 'former ex past previous erstwhile onetime late retired',
    acting: 'acting interim caretaker temporary provisional',
    lord: 'lord',
    shadow: 'shadow',
    honorary: 'honorary',
    elect: 'elect designate incoming',
  }).flatMap(([qualifier, words]) => words.split(' ').map((word) => [word, qualifier] as const)),
);
/** `The Greens’ candidate for mayor`, `she is running for governor`: who wants an office does not have it. */
const SOUGHT =
  /(?<!\w)(?:candidates?|nominees?|contenders?|hopefuls?|challengers?|applicants?|run|runs|ran|running|bid|bidding|race|campaign\p{L}*|st[ao]nds?|stood|standing|hop(?:es?|ed|ing)|wants?|wanted) (?:for|to (?:be|become)) (?:the |an? )?(?:next |new )?(?:[\p{L}’'-]+ ){0,3}$/iu;
/** Where the office bears them once, it is the same without them: `the Lord Mayor … the mayor`. */
const LEFT_OUT: ReadonlySet<string> = new Set(['acting', 'lord', 'honorary']);
/** Who has the office now, even if for a while, is who has it. */
const SAME_HOLDER: ReadonlySet<string> = new Set(['acting', 'lord']);
/** What says so in a sentence instead. */
const TOLD_OTHERWISE: ReadonlyMap<string, RegExp> = new Map([
  ['prime', /\bpremier\b/i],
  ['second', /\bdeputi[sz]/i],
  [
    'former',
    /\b(?:was|were|had been|used to|until|once|before|predecessor|resign\w*|retir\w*|stepped|quit|sacked|ousted|(?:replaced|succeeded) by|who (?:has |had )?died|from its owner|left (?:office|the (?:post|job|role)|in \d{4}))\b|\b\d{4}(?: to | and | ?[-–] ?)\d{2,4}\b/i,
  ],
  [
    'acting',
    /\b(?:stand\w*|stood|step\w*|fill\w*)[ -]in\b|\bfor the time being\b|\b(?:temporarily|in the absence)\b/i,
  ],
  ['elect', /\b(?:elect\w*|will|becom\w*|won|appoint\w*|nominat\w*|named|to be|from)\b/i],
]);

/**
 * Whether a question asks for an office with a word that makes it another one (`prime minister`, `deputy mayor`, `former`, `acting`), and a
 * statement tells of that office with another such word or without one each time, or the other way round.
 */
export function isOfAnotherOffice(question: Question, { text, article }: Fact): boolean {
  const { said, office, qualifiers: asked } = officeAsked(question);
  if (office === '') return false;
  const told = officesIn(text, office);
  return told.length > 0 && told.every((qualifiers) => isAnother(qualifiers));

  function isAnother(qualifiers: ReadonlySet<string>): boolean {
    const lacks = [...asked].some((one) => !qualifiers.has(one) && !isToldOtherwise(one, qualifiers));
    return lacks || [...qualifiers].some((one) => !asked.has(one) && makesAnother(one));
  }
  function isToldOtherwise(qualifier: string, qualifiers: ReadonlySet<string>): boolean {
    if (qualifiersIn(text).includes(qualifier) && qualifier !== 'prime') return true;
    if (TOLD_OTHERWISE.get(qualifier)?.test(text)) return true;
    const named = () => officesIn(article.text ?? '', office).some((own) => own.has(qualifier));
    return LEFT_OUT.has(qualifier) && qualifiers.size === 0 && named();
  }
  function makesAnother(qualifier: string): boolean {
    if (qualifier === 'elect' && ASKS_NEXT.test(said)) return false;
    return !SAME_HOLDER.has(qualifier) && !(qualifier === 'former' && ASKS_PAST.test(said));
  }
}

/** The office that a question asks for, none where it is empty, and what qualifies it. Every candidate is asked for it. */
const officeAsked = oncePer(({ plain }: Question) => {
  const said = plain.toLowerCase();
  const { before = '', office = '', behind = '' } = ASKED.exec(said)?.groups ?? {};
  const isNone = wordsIn(before).some((word) => STOP.has(word));
  const qualifiers = new Set([...qualifiersIn(before), ...qualifiersIn(behind)]);
  return { said, office: isNone ? '' : office, qualifiers };
});

/** What qualifies an office each time that a text names it: `the acting director`, `the mayor's deputy`, `president-elect`. */
function officesIn(text: string, office: string): readonly ReadonlySet<string>[] {
  const named = new RegExp(
    `(?<before>(?:(?<!\\p{L})[\\p{L}’']{1,30}[ -]){0,3})(?<!\\p{L})${office}s?(?<behind>(?:['’]s |-| )(?:deputy|assistant|elect|designate))?(?!\\p{L})`,
    'giu',
  );
  return [...text.matchAll(named)].map(({ index, groups }) => {
    const before = groups?.before ?? '';
    const own = wordsIn(before);
    const from = own.findLastIndex((word) => STOP.has(word) || /['’]s$/u.test(word)) + 1;
    const qualifiers = qualifiersIn([...own.slice(from), ...wordsIn(groups?.behind ?? '')].join(' '));
    const isSought = SOUGHT.test(text.slice(0, index + before.length));
    return new Set(isSought ? [...qualifiers, 'sought'] : qualifiers);
  });
}

const qualifiersIn = (text: string): readonly string[] =>
  wordsIn(text).flatMap((word) => QUALIFIERS.get(word) ?? []);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
