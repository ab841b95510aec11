import type { Index } from '../../index/inverted-index.ts';
import { mayAskTwo } from '../../language/forms/compound.ts';
import type { Query } from '../../retrieve/query.ts';
import { isCurated } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import type { Near } from '../unanswered.ts';
import { type Case, type Told, toldBy } from './case.ts';
import { COUNT } from './count/rules.ts';
import { DESCRIPTION } from './description/rules.ts';
import { EVENT } from './event/rules.ts';
import { isListed } from './listed.ts';
import { MEASURE } from './measure/rules.ts';
import { MONEY } from './money/rules.ts';
import { ORGANISATION } from './organisation/rules.ts';
import { PERSON } from './person/rules.ts';
import { PLACE } from './place/rules.ts';
import type { Of, OfAnother, Rule } from './rule.ts';
import { SAID } from './said/rules.ts';
import { THING } from './thing/rules.ts';
import { TIME } from './time/rules.ts';

/**
 * A rule says why a fact is no answer to a question, whatever they share: what examples are too few to teach and language itself says, and what
 * a curator says. Each folder has the rules about one matter in its `rules.ts`. Of a rule `veto` is the reason, `of`, `ofOne` and `ofAnother` say
 * against which facts it is held (`rule.ts`), and `refuses` whether it applies. One is enough; the first that applies is the reason, so what a
 * fact is told of comes before what it tells of that. Few reasons lead further than to be named: `decide/read-otherwise.ts` and `parts.ts` ask for them.
 */
const RULES = [
  // Before all others: where it is the reason, the question is read in no other way (`silent`).
  { veto: 'known to be unanswered', refuses: isListed },
  ...THING,
  ...ORGANISATION,
  ...PLACE,
  ...PERSON,
  ...EVENT,
  ...DESCRIPTION,
  ...MEASURE,
  ...MONEY,
  ...COUNT,
  ...TIME,
  ...SAID,
] as const satisfies readonly Rule[];

/** Why a fact cannot be the answer, whatever it shares with the question. */
export type Veto = (typeof RULES)[number]['veto'];

type Named<R extends Rule> = R & { readonly veto: Veto };
const NAMED: readonly Named<Rule>[] = RULES;
const ALL = heldBy(NAMED);
const OF_ANOTHER = heldBy(NAMED.filter((rule): rule is Named<OfAnother> => rule.ofAnother === true));

/** The first reason for which a fact cannot be the answer; null where nothing speaks against it. */
export function vetoOf(candidate: Candidate, query: Query, near: Near, index: Index): Veto | null {
  const told = toldBy(candidate.fact, query, index);
  const unit = /\bhow many (\p{L}+)/u.exec(told.said)?.[1];
  const one: Case = { ...told, candidate, near, unit };
  return heldAgainst(told, ALL).find((rule) => rule.refuses(one))?.veto ?? null;
}

/** Whether a fact is told of another thing than the question names: it is no answer to that question, and is no better offered first. */
export function createIsOfAnother(query: Query, index: Index): (fact: number) => boolean {
  return (fact) => {
    const told = toldBy(fact, query, index);
    return heldAgainst(told, OF_ANOTHER).some((rule) => rule.refuses(told));
  };
}

/** Which rules are held against a fact, by whose it is and by what the question may ask. */
type Held<R extends Rule> = Readonly<
  Record<Of, { readonly ofOne: readonly R[]; readonly ofTwo: readonly R[] }>
>;

function heldBy<R extends Rule>(rules: readonly R[]): Held<R> {
  const of = (own: Of) => {
    const ofOne = rules.filter((rule) => (rule.of ?? own) === own);
    return { ofOne, ofTwo: ofOne.filter((rule) => rule.ofOne !== true) };
  };
  return { curated: of('curated'), others: of('others') };
}

function heldAgainst<R extends Rule>({ known, said }: Told, held: Held<R>): readonly R[] {
  const { ofOne, ofTwo } = held[isCurated(known) ? 'curated' : 'others'];
  return mayAskTwo(said) ? ofTwo : ofOne;
}
