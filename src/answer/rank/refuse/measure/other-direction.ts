import { remembered } from '../../../../knowledge/memoize.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';

const DOWN =
  'fall|falls|fell|fallen|drop|drops|dropped|decline|declined|decrease|decreased|go down|gone down|went down|shrink|shrunk|shrank|lose|lost';
const UP =
  'rise|rises|rose|risen|jump|jumped|climb|climbed|increase|increased|grow|grown|grew|go up|gone up|went up|soar|soared|surge|surged|gain|gained';
/** Behind it stands whose or where: `shares in Orsett`. */
const OF = /^(?:in|of|at|for|on|by|from|to)$/u;
/** A word of the way that is asked for, beside the verb of the other one, leaves both open. */
const DOWNWARDS =
  /\b(?:fall\w*|fell|drop\w*|declin\w*|decreas\w*|down\w*|shr[iau]nk\w*|los[est]\w*|less|fewer|lower\w*|cut\w*|slump\w*|tumbl\w*|plung\w*|slid\w*|s[iau]nk\w*|dip\w*|eas(?:e|ed|ing)|halv\w*|reduc\w*|slow\w*|cheaper|smaller|shed)\b/i;
const UPWARDS =
  /\b(?:ris\w*|rose|jump\w*|climb\w*|increas\w*|gr[eo]w\w*|up|soar\w*|surg\w*|gain\w*|more|higher|doubl\w*|tripl\w*|rais\w*|add\w*|recover\w*|rebound\w*|rall\w*|dearer|bigger)\b/i;
/** `By how much have rents fallen`, `how much did shares in Orsett fall`. */
const way = (asked: string, other: string, words: RegExp) => ({
  asked: new RegExp(
    String.raw`\bhow (?:much|far) (?:did|do|does|have|has|had) (?:the )?(?<subject>[\p{L}’'-]+(?: [\p{L}’'-]+){0,6}?) (?:${asked})(?!\p{L})`,
    'u',
  ),
  words,
  other: new RegExp(String.raw`(?<!\p{L})(?:${other})(?!\p{L})`, 'iu'),
});
const WAYS = [way(DOWN, UP, DOWNWARDS), way(UP, DOWN, UPWARDS)];
/** `From 12m to 9m`: which way it went is told by what it was. */
const FROM_TO = [/\bfrom\b(?<between>.*)\bto\b/is, /\bto\b(?<between>.*)\bfrom\b/is];
const SENTENCE = /[.;]/u;
const CLAUSE = /[,.;:]/u;

const tellsBothEnds = (text: string): boolean =>
  text
    .split(SENTENCE)
    .some((part) => FROM_TO.some((form) => /\d/u.test(form.exec(part)?.groups?.between ?? '')));

/** Which ways a question asks something to have gone, and what it was. */
const waysAsked = remembered((said: string) =>
  WAYS.flatMap(({ asked, words: own, other }) => {
    const subject = asked.exec(said)?.groups?.subject;
    if (subject === undefined) return [];
    const words = subject.split(' ');
    const end = words.findIndex((word, at) => at > 0 && OF.test(word));
    const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? '';
    return [{ thing: stemOf(head), own, other }];
  }),
);

/** Whether a question asks how much something has fallen, and a text tells of the same thing how much it has risen. */
export const wentOtherWay = (said: string, text: string): boolean =>
  waysAsked(said).some(({ thing, own, other }) => {
    if (own.test(text) || tellsBothEnds(text)) return false;
    const before = text.split(CLAUSE).flatMap((clause) => clause.split(other).slice(0, -1));
    return before.some((part) => stemsOf(part).has(thing));
  });
