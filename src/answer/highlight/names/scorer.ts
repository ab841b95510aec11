import { withoutRole } from '../../../knowledge/ingest/people/people.ts';
import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';

const ASKS =
  /\bwho(?:['’]s| has| had)? (?:scored|scores|got|gets|netted|grabbed|bagged|hit|headed|struck|took|converted)\b(?<what>.*)$/iu;
/** Goals of which a match has one, or of which somebody asks as if it had. */
const GOALS: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  {
    asked: /\b(?:winner|winning (?:goal|try)|decider|decisive goal)\b/iu,
    told: /\b(?:winner|winning (?:goal|try)|decider|won it|sealed it)\b/iu,
  },
  {
    asked: /\b(?:equali[sz]er|leveller)\b/iu,
    told: /\b(?:equali[sz]\w+|levell?\w*|drew level|pulled level)\b/iu,
  },
  {
    asked: /\b(?:opener|first(?: goal)?|opening goal)\W*$/iu,
    told: /\b(?:opener|opening goal|first goal|opened the scoring|broke the deadlock|scored first|led (?=through|from)|took the lead)\b/iu,
  },
  { asked: /\b(?:penalty|spot[- ]kick)\b/iu, told: /\b(?:penalty|spot[- ]kick|from the spot)\b/iu },
];
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:van|von|de|da|of) )?\p{Lu}[\p{L}’'-]+){0,3}`;
/** `A Kit Parry penalty`, `Bo Ek’s late winner` */
const RIGHT_BEFORE = new RegExp(String.raw`(?<name>${NAME})(?:['’]s)?(?: \p{Ll}[\p{L}\d-]*){0,2} $`, 'u');
/** `Led through Bo Ek`, `a penalty by Bo Ek` */
const RIGHT_BEHIND = new RegExp(
  String.raw`^(?:[^.;]*? when|(?: \p{Ll}+){0,4} ?(?:through|by|from|thanks to))(?: (?:an?|the|\p{Ll}+)){0,3} (?<name>${NAME})`,
  'u',
);
/** `Bo Ek, 19, headed in a late`, up to the goal. */
const DOES =
  'scor(?:ed|es|ing)|head(?:ed|s)|nett(?:ed|s)|struck|strikes|hit|fired|fires|slott?(?:ed|s)|tapped|taps|volley(?:ed|s)|curl(?:ed|s)|drill(?:ed|s)|lash(?:ed|es)|convert(?:ed|s)|poked|pokes|grabb?(?:ed|s)|snatch(?:ed|es)|produced|came up with|pounced|won|levell?(?:ed|s)|equali[sz](?:ed|es)|broke|opened';
const DOER = new RegExp(
  String.raw`(?<name>${NAME})(?:, [^,;.]{1,40},)? (?:(?:then|had|has|also|later|\p{Ll}+ly) ){0,2}(?:${DOES})\b(?![^.;]*(?:${NAME}) (?:${DOES})\b)[^.;]*$`,
  'u',
);

/**
 * Who scored the one goal that a question asks for: `a Kit Parry penalty`, `Bo Ek headed in a late winner`. Null where the text does not say so of
 * anybody by name; undefined for any other question.
 */
export function scorerAsked(text: string, { plain }: Question): Span | null | undefined {
  const what = ASKS.exec(plain)?.groups?.what;
  const goal = what === undefined ? undefined : GOALS.find(({ asked }) => asked.test(what));
  if (goal === undefined) return undefined;
  const told = goal.told.exec(text);
  if (told === null) return null;
  const before = text.slice(0, told.index);
  const behind = told.index + told[0].length;
  const next = RIGHT_BEHIND.exec(text.slice(behind));
  if (next !== null) return spanOf(text, behind, next.groups?.name ?? '');
  const own = DOER.exec(`${before}${told[0]}`) ?? RIGHT_BEFORE.exec(before);
  return own === null ? null : spanOf(text, own.index, own.groups?.name ?? '');
}

/** Without the role before it: `Substitute Bo Ek`. */
function spanOf(text: string, from: number, written: string): Span {
  const name = written.replace(/['’]s$/u, '');
  const start = text.indexOf(name, from);
  const own = withoutRole(name.replace(PLAYER, ''));
  return { start: start + name.length - own.length, end: start + name.length };
}
const PLAYER =
  /^(?:Substitute|Sub|Striker|Winger|Captain|Skipper|Defender|Midfielder|Forward|Teenager|Veteran|Debutant|Goalkeeper) (?=\p{Lu})/u;
