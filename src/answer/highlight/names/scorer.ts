import { withoutRole } from '../../../knowledge/ingest/people/people.ts';
import { WEEKDAY } from '../../../knowledge/time/calendar.ts';
import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';

const SCORED = 'scored|scores|netted|grabbed|bagged|hit|headed|struck|took|converted';
const ASKS = new RegExp(String.raw`\bwho(?:['’]s| has| had)? (?<what>(?:${SCORED}|got|gets)\b.*)$`, 'i');
/** A goal of which a match has one, or of which somebody asks as if it had. */
interface Goal {
  readonly asked: RegExp;
  readonly called: RegExp;
  /** What is said of who scored it. */
  readonly done: RegExp;
  /** No goal came of it. */
  readonly lost?: RegExp;
}

const GOALS: readonly Goal[] = [
  {
    asked: /\b(?:winner|winning (?:goal|try)|decider|decisive goal)\b/i,
    called: /\b(?:winner|winning (?:goal|try)|decider)\b/i,
    done: /\b(?:won it|sealed it)\b/i,
  },
  {
    asked: /\b(?:equali[sz]er|leveller)\b/i,
    called: /\b(?:equali[sz]er|leveller)\b/i,
    done: /\b(?:equali[sz]ed|levell?ed|drew level|pulled level)\b/i,
  },
  {
    asked: /\b(?:opener|opening goal|first goal)\b|^(?:scored|scores|netted)(?: the)? first\W*$/i,
    called: /\b(?:opener|opening goal|first goal)\b/i,
    done: /\b(?:opened the scoring|broke the deadlock|scored first|led(?= (?:through|from))|took the lead)\b/i,
  },
  {
    asked: /^(?:scored|scores|netted|took|converted|struck)\b.*\b(?:penalty|spot[- ]kick)\b/i,
    called: /\b(?:penalty|spot[- ]kick)\b/i,
    done: /\bfrom the spot\b/i,
    lost: /\b(?:sav(?:ed?|es|ing)|miss(?:ed|es)?|denied|kept out)\b/i,
  },
];

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:(?:van|von|de|da|of) )?\p{Lu}[\p{L}’'-]+){0,3}`;
const ROLE =
  'substitute|sub|striker|winger|captain|skipper|defender|midfielder|forward|teenager|veteran|debutant';
const DOES =
  'got|gets|scor(?:ed|es)|head(?:ed|s)|nett(?:ed|s)|struck|strikes|hit|fired|fires|slott?(?:ed|s)|tapped|taps|volley(?:ed|s)|curl(?:ed|s)|drill(?:ed|s)|lash(?:ed|es)|convert(?:ed|s)|poked|pokes|grabb?(?:ed|s)|snatch(?:ed|es)|produced|came up with|pounced|won|levell?(?:ed|s)|equali[sz](?:ed|es)|broke|opened';
/** `Through Bo Ek`, `winner from Bo Ek`, `a late header by Bo Ek`: right behind the goal. */
const THROUGH = new RegExp(
  String.raw`^(?:(?: was)?(?: scored)? (?:by|from|through|thanks to)| (?:with|through|thanks to) an? (?:[\p{Ll}\d-]+ ){0,3}?(?:own goal|goal|header|penalty|strike|shot|volley|free[- ]kick|try) (?:by|from))(?: (?:the )?(?:${ROLE}))? (?<name>${NAME})(?<!['’]s)(?![\p{L}'’-]| \p{Lu}| \p{Ll}*(?:corner|cross|pass|assist|free[- ]kick|throw|error|mistake|foul|save|slip|own goal))`,
  'u',
);
/** `When Bo Ek curled in a free kick` */
const WHEN = new RegExp(
  String.raw`^[^.;]*? when(?: (?:the )?(?:${ROLE}))? (?<name>${NAME})(?:, [^,;.]{1,40},)? (?:\p{Ll}+ly )?(?:${DOES}|beat|turned|rolled)\b`,
  'u',
);
/** `Bo Ek, 19, headed in a late`, up to the goal. */
const DOER = new RegExp(
  String.raw`(?<name>${NAME})(?:, [^,;.]{1,40},)? (?:(?:then|had|has|also|later|\p{Ll}+ly) ){0,2}(?:${DOES})\b(?![^.;]*(?:${NAME}) (?:${DOES})\b)(?![^.;]*\b(?:and|before|after|as|when|while|but|until)\b)[^.;]*$`,
  'u',
);
/** `A Kit Parry penalty`, `Bo Ek’s late winner` */
const OWN = new RegExp(
  String.raw`(?:\b[Aa]n? (?<name>${NAME})|(?<owner>${NAME})['’]s)(?: \p{Ll}[\p{L}\d-]*){0,2} $`,
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
  const called = goal.called.exec(text);
  const told = called ?? goal.done.exec(text);
  if (told === null || goal.lost?.test(text)) return null;
  const before = text.slice(0, told.index);
  const behind = told.index + told[0].length;
  const next = THROUGH.exec(text.slice(behind)) ?? WHEN.exec(text.slice(behind));
  if (next !== null) return spanOf(text, behind, next.groups?.name ?? '');
  const own = DOER.exec(`${before}${told[0]}`) ?? (called === null ? null : OWN.exec(before));
  return own === null ? null : spanOf(text, own.index, own.groups?.name ?? own.groups?.owner ?? '');
}

/** Without what stands before it: `Substitute Bo Ek`, `Lund’s Bo Ek`, `On Sunday Lund`. Null where nothing is left. */
function spanOf(text: string, from: number, written: string): Span | null {
  const name = written.replace(/['’]s$/u, '');
  const start = text.indexOf(name, from);
  const own = withoutRole(name.replace(OPENING, '').replace(PLAYER, '').replace(OF_SIDE, ''));
  if (own === '') return null;
  return { start: start + name.length - own.length, end: start + name.length };
}
const PLAYER = new RegExp(`^(?:${ROLE}|goalkeeper) (?=\\p{Lu})`, 'iu');
const OF_SIDE = /^(?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+['’]s (?=\p{Lu})/u;
/** What a sentence opens with is no name, nor is a day. */
const OPENING = new RegExp(
  `^(?:(?:on|in|at|the|an?|it|but|and|then|when|after|as|last)(?: |$))?(?:${WEEKDAY}(?: |$))?`,
  'iu',
);
