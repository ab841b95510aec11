import type { Fact } from '../../../knowledge/types.ts';

/** Offices by what people call them: the boss may be the chief executive, and never the minister. */
const OFFICES: readonly RegExp[] = [
  /\b(?:ministers?|premiers?|secretar(?:y|ies))\b/iu,
  /\b(?:mayors?|lord mayors?|mayoress)\b/iu,
  /\b(?:chancellors?|rectors?|deans?|provosts?|principals?|head ?teachers?|headmasters?|headmistress(?:es)?)\b/iu,
  /\b(?:coach(?:es)?|trainers?|managers?)\b/iu,
  /\b(?:captains?|skippers?)\b/iu,
  /\b(?:judges?|magistrates?|coroners?)\b/iu,
  /\b(?:prosecutors?|attorneys?|lawyers?|solicitors?)\b/iu,
  /\b(?:analysts?|economists?|brokers?)\b/iu,
  /\b(?:doctors?|surgeons?|nurses?)\b/iu,
];
const ASKED =
  /\bwhat (?:did|does|do|has|have|is|was) (?:the |its |their |that )?((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+) (?:say|says|said|saying|think|thinks|claim|claims|call|calls|tell|told|warn|promise|reckon|believe)\b/u;
const SAYS = /\b(?:said|says|told|added|warned|called|according to|thinks?|believes?|claimed)\b|["“”]/iu;

/** Whether a question asks what somebody with an office says, of which a statement tells what somebody with another one says. */
export function isSaidByAnother(said: string, { text, saidBy }: Pick<Fact, 'text' | 'saidBy'>): boolean {
  const asked = ASKED.exec(said)?.[1];
  const office = asked === undefined ? undefined : OFFICES.find((form) => form.test(asked));
  if (office === undefined || !SAYS.test(text)) return false;
  const told = `${text} ${saidBy ?? ''}`;
  return !office.test(told) && OFFICES.some((form) => form.test(told));
}
