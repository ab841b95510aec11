import { SAYS_OF, SAYS as SPEAKS } from '../../../../knowledge/ingest/people/speech.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { calledBy, personsIn } from '../person/persons-of-article.ts';

/** Offices by what people call them: the boss may be the chief executive, and never the minister. */
const OFFICES: readonly RegExp[] = [
  /\b(?:ministers?|premiers?|secretar(?:y|ies))\b/i,
  /\b(?:mayors?|lord mayors?|mayoress)\b/i,
  /\b(?:chancellors?|rectors?|deans?|provosts?|principals?|head ?teachers?|headmasters?|headmistress(?:es)?)\b/i,
  /\b(?:coach(?:es)?|trainers?|managers?)\b/i,
  /\b(?:captains?|skippers?)\b/i,
  /\b(?:judges?|magistrates?|coroners?)\b/i,
  /\b(?:prosecutors?|attorneys?|lawyers?|solicitors?)\b/i,
  /\b(?:analysts?|economists?|brokers?)\b/i,
  /\b(?:doctors?|surgeons?|nurses?)\b/i,
];
const ASKED =
  /\bwhat (?:did|does|do|has|have|is|was) (?:the |its |their |that )?((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+) (?:say|says|said|saying|think|thinks|claim|claims|call|calls|tell|told|warn|promise|reckon|believe)\b/u;
const SAYS = /\b(?:said|says|told|added|warned|called|according to|thinks?|believes?|claimed)\b|["“”]/i;

/** Whether a question asks what somebody with an office says, of which a statement tells what somebody with another one says. */
export function isSaidByAnother(said: string, { text, saidBy }: Pick<Fact, 'text' | 'saidBy'>): boolean {
  const asked = ASKED.exec(said)?.[1];
  const office = asked === undefined ? undefined : OFFICES.find((form) => form.test(asked));
  if (office === undefined || !SAYS.test(text)) return false;
  const told = `${text} ${saidBy ?? ''}`;
  return !office.test(told) && OFFICES.some((form) => form.test(told));
}

const ASKS_WORDS_ABOUT =
  /(?<!\w)what (?:did|does|has|had) (?<who>[\p{L}’'. -]{2,60}?) (?:say|said|tell) (?:about|of|on|regarding|concerning)(?!\w)/iu;
const TELLS = new RegExp(
  String.raw`(?<!\p{L})(?:${SPEAKS}|${SAYS_OF}|according to|wants?|wanted|hopes?|hoped|hopeful|plans?|vow\w*|promis\w*|den(?:y|ies|ied)|declin\w*|call(?:ed|s)? (?:for|on)|demand\w*|criticis\w*|criticiz\w*|prais\w*|reject\w*|refus\w*|accus\w*)(?!\p{L})|["“”]`,
  'iu',
);

/** Whether a question asks what a person of the article said about something, and a fact tells no words of anybody's. */
export function tellsNoWords(question: string, fact: number, index: Index): boolean {
  const who = ASKS_WORDS_ABOUT.exec(question)?.groups?.who;
  if (who === undefined) return false;
  const { text, saidBy, article } = index.facts[fact] as Fact;
  if (saidBy !== null || TELLS.test(text)) return false;
  return (
    calledBy(
      tokenise(who).map((word) => stemOf(word.text)),
      personsIn(article),
    ).length > 0
  );
}

const ASKS_PROMISE = /^what (?:did|does|has|have|had|do) .{2,60}? (?:promised?|pledged?|vow(?:ed)?)\b/u;
const MAY_PROMISE =
  /(?<!\w)(?:promis|pledg|vow|commit|guarant|assur|undertak|undertook|swor|plan|intend|offer|agree|hope|aim|want|propos|announc)\p{L}*|(?<!\w)(?:will|would|shall|won|going to|ready to|to (?:be|have|do|make|get))(?!\w)|['’](?:ll|d)(?!\w)/iu;
/** Does something else with words. */
const SPEAKS_ELSE =
  /\b(?:accused|described|criticised|criticized|welcomed|praised|blamed|denied|rejected|thanked|mocked|condemned|called (?:on|for|her|him|it|them))\b|\bsaid\b[^.]*\b(?:was|were|had|is|are|has|have)\b/i;

/** Whether a question asks what somebody promised, and a text tells that they accused, described or said how something was. */
export const tellsNoPromise = (said: string, text: string): boolean =>
  ASKS_PROMISE.test(said) && SPEAKS_ELSE.test(text) && !MAY_PROMISE.test(text);
