import { lazily } from '../../knowledge/memoize.ts';
import type { Fact, Knowledge } from '../../knowledge/types.ts';
import { type Decide, offered } from '../decide/decided.ts';
import { asMeant } from '../language/analyse.ts';
import { ABOUT, type About, aboutArticle, aboutOf, isWhollyAbout } from '../language/forms/about.ts';
import { askingParts } from '../language/forms/chat.ts';
import { partsOf } from '../language/forms/compound.ts';
import { contentOf, holds, stemsOf } from '../language/held.ts';
import { distancesTo, LONGEST_WORD } from '../language/spelling/edit-distance.ts';
import { plain, stemOf } from '../language/words.ts';
import { type Answer, type FoundFact, statedIn, withStep } from '../types.ts';
import { calledStems, createNamedSource, type NamedSource } from './named-source.ts';
import { ofTime } from './of-time.ts';
import { spanIn } from './one-measure.ts';

/**
 * Answers with all that several articles say of one measure, the newest first; of the time or the source that a question
 * names, with that one. What is added is of the same measure beyond doubt, and of another source than the named nothing is
 * asserted.
 *
 * @param aboutArticles the facts that say something about their articles themselves
 */
export function createSeveral(
  knowledge: Pick<Knowledge, 'articles' | 'facts'>,
  aboutArticles: readonly Fact[],
  decide: Decide,
): (question: string) => Answer {
  const { articles } = knowledge;
  const namedSource = createNamedSource(articles);
  const headlines = lazily(() =>
    aboutArticles
      .filter((fact) => aboutArticle(fact) === ABOUT.headline)
      .sort((a, b) => (b.article.published ?? '').localeCompare(a.article.published ?? '')),
  );
  return (question) => {
    const text = asMeant(plain(question));
    const source = namedSource(text);
    if (source === null) {
      // All that it asks with is said of any article: the one that there is.
      const isBare = contentOf(text).length === 0 || isWhollyAbout(text);
      const isOfIts = isBare || contentOf(text).every((stem) => stem === PUBLISHED);
      const told = (question: string | undefined) => toldOfItself(question, aboutArticles);
      const itself =
        articles.length === 1 ? ((isOfIts ? told(text) : undefined) ?? told(bareIn(text))) : undefined;
      if (itself !== undefined) return ofItself(...itself);
      const whole = ofTime(text, undefined, decide);
      const answer = isOfCalled(text, whole, knowledge) ? whole : onlyOffered(whole);
      // Nobody knows which one is meant: the newest are offered.
      const isOfAny = isBare && aboutOf(text) !== ABOUT.nothing && answer.kind === 'unknown';
      return isOfAny ? withStep(offered(headlines(), answer.confidence), 'newest headlines') : answer;
    }
    return fromSource(text, source, aboutArticles, decide);
  };
}

/** Any article is. */
const PUBLISHED = stemOf('published');

const ofItself = (...facts: readonly [FoundFact, ...FoundFact[]]): Answer =>
  withStep({ kind: 'found', facts, related: [], confidence: 1 }, 'article itself');

/** The part of a chat message that asks, where all that it asks with is said of any article, and nothing else is asked. */
function bareIn(text: string): string | undefined {
  const part = askingParts(text).find((one) => contentOf(one).length === 0 || isWhollyAbout(one));
  return part === undefined || partsOf(text).length > 0 ? undefined : part;
}

/** `And when?` of the article that was asked for just before. */
const AND_WHEN = /^(?:when|(?:on )?(?:what|which) (?:day|date))\W*$/iu;

/** `When was it published, and by whom?` */
const AND_BY_WHOM =
  /^\W*(?:when|(?:on )?(?:what|which) (?:day|date))(?<rest> .+?),? (?:and|&) (?:by whom|who by)\W*$/iu;

/** The two questions that an article may be asked about itself in one, each with what only the other says. */
function bothOf(question: string): readonly (readonly [string, string])[] {
  const rest = AND_BY_WHOM.exec(question)?.groups?.rest;
  if (rest !== undefined) return [[`when${rest}`, `by whom${rest}`]];
  return partsOf(question).map(({ first, second }) => [
    first,
    AND_WHEN.test(second) ? `${first} when` : second,
  ]);
}

/** What an article says of itself: the one thing that is asked, or both of two. */
function toldOfItself(
  question: string | undefined,
  facts: readonly Fact[],
): readonly [FoundFact, ...FoundFact[]] | undefined {
  if (question === undefined) return undefined;
  for (const [first, second] of bothOf(question)) {
    const one = aboutItself(first, facts);
    const other = aboutItself(second, facts);
    if (one !== undefined && other !== undefined && one.fact !== other.fact) return [one, other];
  }
  const whole = aboutItself(question, facts);
  return whole && [whole];
}

const onlyOffered = (answer: Answer): Answer =>
  withStep(
    offered(
      statedIn(answer).map(({ fact }) => fact),
      answer.confidence,
    ),
    'named source',
  );

/** Whether who published it, and when, is told of an article that speaks of what the question calls the one that it means. */
function isOfCalled(
  text: string,
  answer: Answer,
  { articles, facts }: Pick<Knowledge, 'articles' | 'facts'>,
): boolean {
  const called = articles.length < 2 || aboutOf(text) === ABOUT.nothing ? [] : calledStems(text);
  if (called.length === 0) return true;
  const told = statedIn(answer).filter(({ fact }) => aboutArticle(fact) !== ABOUT.nothing);
  return told.every(({ fact: { article } }) => {
    const own = facts.filter((fact) => fact.article.id === article.id).map((fact) => stemsOf(fact.text));
    const known = [stemsOf(`${article.title} ${article.publisher ?? ''}`), ...own];
    const names = [...(known[0] as ReadonlySet<string>)];
    return called.every((stem) => known.some((stems) => stems.has(stem)) || isMistyped(stem, names));
  });
}

/** Of so many letters on, a word with one slip is still the same word. */
const LONG_ENOUGH = 5;

/** Whether it is one of an article's names with a slip in it: `the Tidewatter story`. */
function isMistyped(stem: string, names: readonly string[]): boolean {
  if (stem.length < LONG_ENOUGH || stem.length > LONGEST_WORD) return false;
  const distance = distancesTo(stem);
  return names.some((name) => name.length >= LONG_ENOUGH && distance(name) === 1);
}

function fromSource(
  text: string,
  { articles, rest, byName }: NamedSource,
  aboutArticles: readonly Fact[],
  decide: Decide,
): Answer {
  const only = (fact: Fact) => articles.has(fact.article.id);
  const ofSource = aboutArticles.filter(only);
  // `What is the Courier article about`: without the name there is nothing left of it.
  const isBare = contentOf(rest).length === 0;
  const itself = aboutItself(rest, ofSource) ?? (isBare ? aboutItself(text, ofSource) : undefined);
  if (itself !== undefined) return withStep(ofItself(itself), 'named source');
  const own = ofTime(rest, only, decide);
  // Of several articles of the source each has an author and a date of its own.
  const about = aboutOf(rest);
  const isOfOne = (answer: Answer) =>
    articles.size > 1 &&
    about !== ABOUT.nothing &&
    answer.kind === 'found' &&
    answer.facts.some(({ fact }) => aboutArticle(fact) === about);
  if (own.kind === 'found' && !isOfOne(own)) return withStep(own, 'named source');
  if (!byName) {
    const answer = ofTime(text, undefined, decide);
    // Another article's author or date is none of this one's.
    const isElse = ({ fact }: FoundFact) => !only(fact) && aboutArticle(fact) !== ABOUT.nothing;
    const isOfAnother = about !== ABOUT.nothing && statedIn(answer).some(isElse);
    return isOfAnother
      ? withStep(offered(decide(rest, only).looked, own.confidence), 'named source')
      : answer;
  }
  const whole = decide(text).answer;
  if (whole.kind === 'unknown') return whole;
  if (whole.kind === 'found' && !isOfOne(whole) && statedIn(whole).every(({ fact }) => only(fact)))
    return whole;
  return withStep(offered(decide(rest, only).looked, own.confidence), 'named source');
}

/** What the source below each fact says of its article. */
function detailOf({ article }: Fact, about: About): string | null {
  if (about === ABOUT.date) return article.published;
  return about === ABOUT.publisher ? article.publisher : null;
}

/** What the one named article says about itself: who wrote it, when, for whom; of several the one whose headline is named. */
function aboutItself(question: string, facts: readonly Fact[]): FoundFact | undefined {
  const about = aboutOf(question);
  if (about === ABOUT.nothing) return undefined;
  const asked = contentOf(question);
  const fitting = facts.filter((one) => aboutArticle(one) === about);
  const held = (one: Fact) => asked.filter((stem) => holds({ ...one, text: '' }, [stem])).length;
  const most = Math.max(...facts.map(held), 0);
  const named = new Set(facts.filter((one) => held(one) === most).map(({ article }) => article.id));
  const isOfNamed = ({ article }: Fact) => named.has(article.id);
  // What no line of the article tells, but who added it: the source below the headline says it.
  const headline = facts.find((one) => isOfNamed(one) && aboutArticle(one) === ABOUT.headline);
  const fact =
    fitting.find(isOfNamed) ?? (headline && detailOf(headline, about) !== null ? headline : undefined);
  if (fact === undefined || named.size > 1) return undefined;
  const { author, publisher } = fact.article;
  if (fact === headline) return { fact, score: 1, highlight: null };
  const figure = fact.figures.find(({ unit }) => unit === 'date')?.text;
  const told = new Map<About, string | null>([
    [ABOUT.author, author],
    [ABOUT.publisher, publisher],
    [ABOUT.date, figure ?? null],
  ]);
  // A line that is not told apart is shown whole, without the `By` before it.
  const line = fact.text.replace(/^(?:by|author:|text:|words:)\s+/iu, '');
  return { fact, score: 1, highlight: spanIn(fact.text, told.get(about) ?? (told.has(about) ? line : '')) };
}
