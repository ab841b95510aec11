import { figureAt } from '../../knowledge/figures/figure-at.ts';
import { lazily, oncePer } from '../../knowledge/memoize.ts';
import { MONTH, WEEKDAY } from '../../knowledge/time/calendar.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { alternativesOf } from '../language/forms/alternatives.ts';
import { withOr } from '../language/forms/than.ts';
import { contentOf } from '../language/held.ts';
import { stemOf } from '../language/words.ts';
import type { Span } from '../types.ts';
import type { ToldPart } from './told-part.ts';

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}’'-]*(?:\s\p{L}[\p{L}\p{M}’'-]*){0,2}?)`;
const RAN =
  '(?:run|ran|finish|finished|do|did|clock|clocked|post|posted|record|recorded|set|win|won|swim|swam|row|rowed|ride|rode|get|got|come home|cross the line)';
/** Behind what is asked: which race it was. */
const RACE = String.raw`(?:\s(?:in|for|over|at|to)?\s?(?<race>(?:the\s)?[\p{L}\p{M}\d,.’' -]{2,60}?))?[?!.\s]*$`;
/** `What was Roba's winning time`, `how fast did Roba run`. */
const ASKED = [
  String.raw`(?:what(?:['’]?s|\s(?:was|is))\s)?${NAME}['’]?s?\s(?:winning|finishing|finish|final|race)?\s?time`,
  String.raw`(?:what(?:['’]?s|\s(?:was|is))\s)?(?:the\s)?(?:winning|finishing|finish|final|race)?\s?time\s(?:of|for|by)\s${NAME}`,
  String.raw`(?:in\s)?what\stime\s(?:did|was)\s${NAME}\s${RAN}(?:\sin)?`,
  String.raw`how\s(?:fast|quick|quickly)\s(?:was|did)\s${NAME}(?:\s${RAN})?`,
  String.raw`how\slong\sdid\s(?:it\stake\s)?${NAME}\s(?:to\s${RAN}|take|need)`,
].map((form) => new RegExp(`^${form}${RACE}`, 'iu'));
const MAY_ASK = /\btime\b|\bhow (?:fast|quick|quickly|long)\b/i;

/** With seconds: no time of day. */
const ELAPSED = /^\d{1,3}(?::[0-5]\d){1,2}(?:\.\d{1,3})?$/u;
/** Right before a time that somebody took; `behind by 0:41` is none. */
const TAKEN =
  /(?:\b(?:in|clocked|clocking|timed at|(?:a|his|her|their|the) (?:winning |finishing )?time of|with|recorded|recording|posted|posting|ran|swam|rowed)(?: an?| just)?\s|[(:]\s?)$/i;
/** By how much it was slower than another. */
const APART =
  /^\s?(?:behind|ahead|clear|adrift|off|slower|faster|quicker|later|inside|outside|short|down|back)\b/i;
const EARLIER = /\b(?:record|best|mark|target|qualifying|standard)\b[^,;]*$/i;
/** So much before a time says whose it is. */
const LOOKED_AT = 120;
const CLAUSE = /[;,.](?!\d)|\s(?:and|but|while|with|ahead of|followed by)\s/gu;
const NAME_WORDS = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:(?:van|von|de|da|del|el|al)\s)?\p{Lu}[\p{L}\p{M}’'-]+){0,3}`;
const NAMED = new RegExp(NAME_WORDS, 'gu');
/** `Tamsin Roba won the Sound marathon in` */
const SUBJECT = new RegExp(
  String.raw`^\s?(?<name>${NAME_WORDS})\s(?:(?:easily|then|also|narrowly|comfortably)\s)?(?:won|wins|came|finished|finishes|ran|runs|was|clocked|took|takes|crossed|placed|triumphed|swam|rowed|completed|recorded|posted|retained|claimed|secured|covered|followed|prevailed|set|broke|beat|smashed|lowered|equalled)\b`,
  'u',
);
const WINNING = /^\s?(?:winning|finishing|clocking|crossing|coming home|triumphing|recording|posting)\b/u;
const NO_PERSON = new RegExp(
  `^(?:in|on|at|after|before|for|by|the|an?|it|he|she|they|${WEEKDAY}|${MONTH})$`,
  'iu',
);

const IS_QUICKER = /\b(?:quicker|faster|slower|quickest|fastest|slowest)\b/i;
/** Say no more than that. */
const RUNS = new Set(
  'quicker faster slower quickest fastest slowest run ran finish time two runner'.split(' ').map(stemOf),
);

/** A time that a sentence says somebody took. */
interface Run {
  readonly fact: number;
  /** Stems of the name. */
  readonly who: readonly string[];
  readonly time: Span;
  readonly seconds: number;
  /** Nobody else may be meant. */
  readonly isSure: boolean;
}

/** What times people took, where one sentence alone says it of somebody (`in 2:04:31`): nobody needs to rank that. */
interface RaceTimes {
  /** Nothing of who has two times, nor of a race that neither the sentence nor its article names. */
  timeOf(question: Question): ToldPart<number> | undefined;
  /** The times of two whom a question compares, in its order, of one article alone; of one sentence that of the one who is asked for. */
  timesOfTwo(question: string): readonly ToldPart<number>[] | undefined;
}

function createRaceTimes({ facts }: Index): RaceTimes {
  const runs = lazily(() => facts.flatMap((fact, at) => runsIn(fact, at)));
  const runOf = (name: string): Run | undefined => {
    const asked = contentOf(name.replace(/['’]s$/u, ''));
    const [run, ...others] =
      asked.length === 0 ? [] : runs().filter(({ who }) => asked.every((stem) => who.includes(stem)));
    return others.length === 0 && run?.isSure ? run : undefined;
  };
  return {
    timeOf: ({ plain }) => {
      if (!MAY_ASK.test(plain)) return undefined;
      for (const form of ASKED) {
        const { name, race = '' } = form.exec(plain)?.groups ?? {};
        const run = name === undefined ? undefined : runOf(name);
        if (run === undefined) continue;
        const { text, article } = facts[run.fact] as Fact;
        const told = new Set(contentOf(`${text} ${article.title}`));
        if (contentOf(race).every((stem) => told.has(stem))) return { fact: run.fact, part: run.time };
      }
      return undefined;
    },
    timesOfTwo: (question) => {
      const two = IS_QUICKER.test(question) ? alternativesOf(withOr(question)) : undefined;
      if (two === undefined || contentOf(two.rest).some((stem) => !RUNS.has(stem))) return undefined;
      const [one, other] = two.names.map(runOf);
      if (one === undefined || other === undefined || one === other) return undefined;
      if (facts[one.fact]?.article.id !== facts[other.fact]?.article.id) return undefined;
      const both = [one, other].map(({ fact, time }) => ({ fact, part: time }));
      if (one.fact !== other.fact) return both;
      const isFirst = one.seconds < other.seconds !== /\bslow/i.test(question);
      return both.slice(...(isFirst ? [0, 1] : [1, 2]));
    },
  };
}

/** Made once for all who share an index. */
export const raceTimesOf = oncePer(createRaceTimes);

function runsIn({ text, figures, origin }: Fact, fact: number): readonly Run[] {
  if (origin.kind !== 'extracted') return [];
  let from = 0;
  let last: readonly string[] | undefined;
  let wasOnTheWay = false;
  return figures.flatMap((figure): readonly Run[] => {
    if (!ELAPSED.test(figure.text) || figure.unit === 'time') return [];
    const start = figureAt(text, figure.text, from);
    const before = text.slice(Math.max(from, start - LOOKED_AT), start);
    const end = start + figure.text.length;
    from = end;
    if (start < 0 || APART.test(text.slice(end)) || EARLIER.test(before)) return [];
    const named = namesBefore(before);
    const names = named.length > 0 || last === undefined ? named : [last];
    last = names.length === 1 ? names[0] : undefined;
    // `The first half in 1:12:20 and the second in 1:14:21`
    wasOnTheWay = ON_THE_WAY.test(before) || (wasOnTheWay && named.length === 0 && NEXT_PART.test(before));
    if (wasOnTheWay) return [];
    const isSure = names.length === 1 && TAKEN.test(before);
    return names.map((who) => ({
      fact,
      who,
      time: { start, end },
      seconds: secondsOf(figure.text),
      isSure,
    }));
  });
}
/** `Went through halfway in 1:01:58` */
const ON_THE_WAY =
  /\b(?:half-?way|through|split|laps?|interval|(?:first|second) half|qualif\w*|heats?|semi-?finals?)\b[^,;]*$/i;

const NEXT_PART = /\b(?:second|third|fourth|next|last|other|rest)\b[^,;]*$/i;

const secondsOf = (time: string) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** Whose time it may be: the clause's subject, else all whom it names, or what stands before it. */
function namesBefore(before: string): readonly (readonly string[])[] {
  const from = Math.max(0, ...[...before.matchAll(CLAUSE)].map(({ index, 0: mark }) => index + mark.length));
  const clause = before.slice(from);
  // `Ada Lund broke the record, winning in`
  const subject = SUBJECT.exec(WINNING.test(clause) ? before : clause)?.groups?.name;
  if (subject !== undefined) return [stemsOfName(subject)];
  const namesIn = (part: string) =>
    [...part.matchAll(NAMED)].map(([name]) => stemsOfName(name)).filter(({ length }) => length > 0);
  const own = namesIn(clause);
  return own.length > 0 ? own : namesIn(before);
}

const stemsOfName = (name: string): readonly string[] =>
  name
    .split(/\s/u)
    .filter((word) => !NO_PERSON.test(word))
    .map((word) => stemOf(word.toLowerCase().replace(/['’]s$/u, '')));
