import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { BAR } from '../../../types.ts';
import { byArticle, placeIn } from '../within-article.ts';
import { type Body, bodiesIn, calledSo, NAME, namedIn } from './bodies.ts';
import { ACCOUNT, mayBe, NOUN } from './body-nouns.ts';

/** Who stands to a body as another one does: what is told of its rival is not told of it. */
export const RELATION =
  '(?:rivals?|competitors?|neighbours?|owners?|buyers?|sellers?|customers?|clients?|suppliers?|partners?|parent|subsidiary|opponents?|predecessor|successor|landlord|creditors?)';
const NO_RELATION = String.raw`(?!(?:['’]s?)? ${RELATION}(?!\p{L}))`;
/** `Profit before tax rose`, `the shares fell`: it is not said whose. */
const OPENS_WITH_ACCOUNT = new RegExp(`^["“]?(?:The )?(?:${ACCOUNT})(?![\\p{L}-])`, 'iu');
/** Ends what a body is called in two words: `the supermarket chain`, `the hotel giant`. */
const TAIL = `(?:${NOUN}|giant|brand|network|franchise|trust)`;
/** `It`, `the bank's`, `the airline Skyhop`, `its competitor Skyhop`, `Brack Yard`. */
const OPENS = new RegExp(
  String.raw`^["“]?(?:(?<it>It|Its|They|Their)(?!\p{L})${NO_RELATION}|(?:The|This) (?:(?<first>${NOUN}) )?(?<noun>${NOUN})(?!\p{L}| ${TAIL}(?!\p{L}))(?! (?:(?:in|at) )?\p{Lu})${NO_RELATION}|(?:(?:(?:The|Its|Their|Another|An?) )?(?:[\p{L}-]+ ){0,2}?(?:${NOUN}|rival|competitor|bidder|leader),? (?:(?:in|at) )?|The )?(?<name>${NAME})${NO_RELATION})`,
  'u',
);

const NOBODY: readonly Body[] = [];

/** The bodies of an article, and those that each of its sentences begins with. */
interface Thread {
  readonly bodies: readonly Body[];
  readonly told: readonly (readonly Body[])[];
}

const threadsOf = byArticle(threadOf);

/** The bodies that the article of a fact calls by name, and whom of them the fact tells of: none where it does not begin with any. */
export function bodyToldOf(fact: number, index: Index): { bodies: readonly Body[]; told: readonly Body[] } {
  const { bodies, told } = threadsOf(fact, index);
  return { bodies, told: told[placeIn(fact, index)] ?? NOBODY };
}

function threadOf(article: number, { facts, articleStarts, paragraphOf }: Index): Thread {
  const from = articleStarts[article] as number;
  const own = facts.slice(from, articleStarts[article + 1]);
  const head = (own[0] as Fact).article;
  const bodies = bodiesIn(head);
  if (bodies.length === 0) return { bodies, told: [] };
  const named = own.map(({ text }) => namedIn(text, bodies));
  const subject = namedIn(head.title, bodies);
  const told: (readonly Body[])[] = [];
  const isBeside = (one: number, other: number) => paragraphOf[from + one] === paragraphOf[from + other];
  /**
   * Whom `the bank` means: who the nearest sentence before it begins with, or names, if it may be called so. Behind a paragraph's end it may
   * as well be whom the article is about.
   */
  const meant = (at: number, noun: string, first = noun): readonly Body[] => {
    const fits = (one: Body) => mayBe(one, noun) || mayBe(one, first);
    for (let before = at - 1; before >= 0; before--) {
      const begun = (told[before] as readonly Body[]).filter(fits);
      const called = (one: Body) =>
        begun.length === 0 ? fits(one) : one.nouns.has(noun) || one.nouns.has(first);
      const found = [...new Set([...begun, ...(named[before] as readonly Body[]).filter(called)])];
      if (found.length > 0) return isBeside(before, at) ? found : [...found, ...subject.filter(fits)];
    }
    return NOBODY;
  };
  /** Whose `net debt` is: of those that its sentence names, else its paragraph up to it. */
  const ofAccount = (at: number): readonly Body[] => {
    const found = new Set(named[at]);
    for (let before = at - 1; before >= 0 && named[at]?.length === 0 && isBeside(before, at); before--)
      for (const one of [...(named[before] as readonly Body[]), ...(told[before] as readonly Body[])])
        found.add(one);
    return found.size > 0 ? [...found] : meant(at, 'company');
  };
  for (const [at, { text }] of own.entries()) {
    const { it, first, noun, name } = OPENS.exec(text)?.groups ?? {};
    // Of a table's row its heads say whose it is.
    if (OPENS_WITH_ACCOUNT.test(text) && !text.includes(BAR)) {
      told.push(ofAccount(at));
    } else if (noun !== undefined) told.push(meant(at, noun, first));
    else if (name !== undefined) told.push(calledSo(name, bodies));
    else
      told.push(
        it !== undefined && at > 0 && isBeside(at - 1, at) ? (told[at - 1] as readonly Body[]) : NOBODY,
      );
  }
  return { bodies, told };
}
