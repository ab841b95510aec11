import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import { STOP } from '../../../language/lexicon.ts';
import { KIND } from '../../../language/token-kinds.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { BAR } from '../../../types.ts';
import { statementIn, type Told } from '../case.ts';
import { tokensOf } from '../held-tokens.ts';

/** It asks where something is, and not where to: `where is the mill`, `where does the river rise` asks otherwise. */
const WHERE_IS =
  /^where(?:['’]?s| is| are| was| were) (?!.*\b(?:going|headed|heading|bound|from|to|go|come|or|exiled|banished|deported|sent|taken|moved|shipped|delivered|brought|transferred|exported|flown)\b)(?:\S+ ){0,7}?\S+\W*$/u;
/** What says where something is; `one of the projects of Vall` does not. */
const PLACE =
  /\b(?:in|inside|within|at|on|onto|near|nearby|by|off|outside|between|among|along|across|around|beside|opposite|next|behind|beneath|under|underneath|over|above|below|from|through|throughout|toward|towards|leaving|north\w*|south\w*|east\w*|west\w*|lies?|lying|located|situated|based|border\w*|coast\w*|where|here|there|home|land|sites?|inland|ashore|offshore|abroad|overseas|upstream|downstream|upstairs|downstairs|indoors|outdoors|into|away|online|via|websites?|kilomet\w+|km|miles?)\b|:/i;

/** Where to: `they were taken to hospital`. */
const ASKS_WHERE_TO =
  /\b(?:go|goes|gone|going|went|tak(?:e|en)|took|sen[dt]|mov(?:e|ed|ing)|brought|flown|flee|fled|swim|swam)\b/u;
const TO = /\bto\b/i;

/** It tells of the very thing that is asked about and not where that is; one that names the place for a thing may be what is asked for. */
export function namesWithoutPlace(one: Told): boolean {
  if (!WHERE_IS.test(one.said)) return false;
  const statement = statementIn(one);
  const first = tokenise(statement).find(({ text }) => !STOP.has(text));
  const isAsked = first !== undefined && one.query.words.some(({ stem }) => stem === stemOf(first.text));
  return isAsked && !PLACE.test(statement);
}

/** Of a note to the readers. */
const LABEL = 'correction|update|note|clarification';
const LABELS: ReadonlySet<string> = new Set(LABEL.split('|'));
/** No places: `CORRECTION: There were 61, not 16`, `at first`, `in May 2019`. */
const NO_PLACE = new RegExp(
  String.raw`(?<=^|[.!?] )(?:${LABEL})\b[^:]{0,20}:|\bat (?:first|least|most|last|all|once|present|the time)\b|\bin (?:all|total|full|part|fact|the end)\b|\b(?:on average|by then|by far|there (?:is|are|was|were|has|have|had|will))\b|\b(?:in|on|from|by|around) (?:(?:early|mid|late|the (?:spring|summer|autumn|fall|winter) of) )?(?:${MONTH}\b|${WEEKDAY}s?\b|(?:1[5-9]|20)\d\d\b)`,
  'gi',
);

/** `Where did it sink`, of a sentence that has neither a word of place nor a name beside those of the question. */
export function tellsNoPlace(one: Told): boolean {
  const { known, query, fact, index } = one;
  if (query.question.asked !== 'where' || known.text.includes(BAR)) return false;
  const statement = statementIn(one).replace(NO_PLACE, ' ');
  if (PLACE.test(statement)) return false;
  if (ASKS_WHERE_TO.test(one.said) && TO.test(statement)) return false;
  const asked = new Set(query.words.map(({ text }) => text));
  return !tokensOf(fact, index, (word, kind) =>
    kind === KIND.proper && !asked.has(word) && !STOP.has(word) && !LABELS.has(word) ? true : undefined,
  );
}
