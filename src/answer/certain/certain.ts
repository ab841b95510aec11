import { lazily, oncePer } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import { cellOfPeriod } from '../compare/cell-of-period.ts';
import { cellOfYear } from '../compare/cell-of-year.ts';
import { extremesOf } from '../compare/extreme.ts';
import { tellsOfOtherBody } from '../rank/refuse/organisation/other-body.ts';
import { isOfAnotherNamed } from '../rank/refuse/person/office.ts';
import { tellsOfOtherPlace } from '../rank/refuse/place/other-place.ts';
import { tellsOfItsNamesake } from '../rank/refuse/thing/namesake.ts';
import { factOf, type Only, type Reading, readingsOf } from '../read/reading.ts';
import type { Span, Step } from '../types.ts';
import { ageOf } from './age-of.ts';
import { ageOfKin } from './age-of-kin.ts';
import { demandedBy } from './demand.ts';
import { figureNamed } from './figure-named.ts';
import { livesIn } from './lives-in.ts';
import { measuredAs } from './measured-as.ts';
import { namedAs } from './named-as.ts';
import { nobodyHurt } from './nobody-hurt.ts';
import { quotedWith } from './quoted-words.ts';
import { raceTimesOf } from './race-time.ts';
import { thereItIs } from './there-it-is.ts';
import type { ToldPart } from './told-part.ts';
import { whoCame } from './who-came.ts';
import { createWhoIs } from './who-is.ts';
import { wonIn } from './winner.ts';
import { createWordForWord } from './word-for-word.ts';

/** A fact that answers beyond doubt. */
export interface Certain {
  /** Whose fact it is. */
  readonly reading: Reading;
  readonly fact: number;
  readonly step: Step;
  /** What stands in bold; left out where it is what the question asks for. */
  readonly highlight?: Span;
}

/** What hangs on an index alone is made once for all who share it. */
const wordForWord = oncePer(createWordForWord);
const whoIs = oncePer(createWhoIs);

/**
 * What needs no ranking: a sample question, word for word, who somebody is, what time somebody took, what one sentence near the question says in so
 * many words, a row that its whole table proves.
 */
export function certainIn(reading: Reading, only: Only): Certain | undefined {
  const isAllowed = (one: Reading, fact: number) => only?.(factOf(one, { fact })) ?? true;
  for (const one of readingsOf(reading)) {
    const fact = wordForWord(one.index)(one.look.query.question);
    if (fact !== undefined && isAllowed(one, fact)) return { reading: one, fact, step: 'word for word' };
  }
  // Beside a sure answer nothing of the other collection counts.
  const counting = reading.verdict.answers ? [reading] : readingsOf(reading);
  for (const one of counting) {
    const person = whoIs(one.index)(
      one.look.query.said,
      one.ranked.map(({ fact }) => fact),
    );
    const isAnothers = person !== undefined && tellsOfAnother(person.fact, one);
    if (person !== undefined && !isAnothers && isAllowed(one, person.fact))
      return { reading: one, fact: person.fact, highlight: person.part, step: 'who it is' };
  }
  for (const one of counting) {
    const run = raceTimesOf(one.index).timeOf(one.look.query.said);
    if (run !== undefined && isAllowed(one, run.fact))
      return { reading: one, fact: run.fact, highlight: run.part, step: 'whose time' };
  }
  if (reading.verdict.silent) return undefined;
  for (const one of counting) {
    const told = toldNear(one);
    if (told !== undefined && isAllowed(one, told.fact)) return { reading: one, ...told };
  }
  if (only !== undefined) return undefined;
  for (const one of counting) {
    const row =
      extremesOf(one.index).rowOf(one.look, one.ranked) ??
      cellOfYear(one.look, one.index) ??
      cellOfPeriod(one.look, one.index);
    if (row !== undefined)
      return { reading: one, fact: row.fact, highlight: row.part, step: 'row of a table' };
  }
  return undefined;
}

/**
 * What one fact near the question says in so many words: a quotation, somebody's name, what a measure is in a place, what somebody wants, how many
 * live somewhere, how old somebody or their kin is, who won or came second, that nobody was hurt.
 */
function toldNear(one: Reading): Omit<Certain, 'reading'> | undefined {
  const { said } = one.look.query;
  // Hardly any question asks for one of these.
  const near = lazily(() => [...one.ranked, ...one.look.others].map(({ fact }) => fact));
  const facts = lazily(() => near().map((fact) => factOf(one, { fact })));
  const at = (fact: Fact) => near()[facts().indexOf(fact)] as number;
  const quoted = quotedWith(said, facts);
  if (quoted !== undefined) return { fact: at(quoted), step: 'their words' };
  const as = (step: Step, told: ToldPart<Fact | number> | undefined) =>
    told && { fact: typeof told.fact === 'number' ? told.fact : at(told.fact), highlight: told.part, step };
  return (
    as('who it is', namedAs(said, facts)) ??
    as('that of the place', thereItIs(one.look.query, one.index)) ??
    as('what they want', demandedBy(said, facts)) ??
    as('who lives there', livesIn(said, facts)) ??
    as('how old they are', ageOf(said, near, one.index)) ??
    as('how old they are', ageOfKin(said, near, one.index)) ??
    as('row of a table', wonIn(said, facts)) ??
    as('that nobody was', nobodyHurt(said, near, one.index)) ??
    as('who came where', whoCame(said, near, one.index)) ??
    as('what the figure is', figureNamed(said, facts)) ??
    as('how deep it is', measuredAs(said, facts))
  );
}

/** The sentence tells of the Brill stadium where the Aster stadium is asked for, of another company, or of the mayor of another town. */
function tellsOfAnother(fact: number, { look: { query }, index }: Reading): boolean {
  const said = query.said.plain.toLowerCase();
  const text = index.facts[fact]?.text ?? '';
  return (
    tellsOfItsNamesake(query, fact, index) ||
    tellsOfOtherBody(query, fact, index) ||
    tellsOfOtherPlace(query, fact, index) ||
    isOfAnotherNamed(said, text)
  );
}
