import { beginningsOf } from '../text/beginnings.ts';
import type { Passage } from './passage.ts';

/** Words that any two articles share. */
const COMMON_WORDS = new Set(
  'about after again against also although among another around back been before being below between both came come could days does done down during each early even every expect expected first five following four from full gave give given goes going half have having held here high hold hour hours however into just keep kept know known last late later least left less like long made make many million more most much must near need never next night once only other over part people percent place plan plans pound pounds rather right said same says second seen several should show shown since some soon state still such take taken than that their them then there these they thing think third this those though three through time times today told took toward towards twice under until upon used very want week weeks well went were what when where whether which while whole whom whose will with within without work working would year years yesterday your billion euro euros dollar dollars hundred thousand monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december chief director spokesman spokeswoman'
    .split(' ')
    .map((word) => word.slice(0, 5)),
);

const tellingWords = (text: string, words: RegExp): ReadonlySet<string> =>
  new Set(beginningsOf(text, words).filter((word) => !COMMON_WORDS.has(word)));

/** What a text is about, by its words. */
const subjectsOf = (text: string): ReadonlySet<string> => tellingWords(text, /\p{L}{4,}/gu);
/** Names within sentences: a word that opens one has a capital as well. */
const namesIn = (text: string): ReadonlySet<string> =>
  tellingWords(text, /(?<=[\p{Ll},;’'] )\p{Lu}[\p{L}’-]{2,}/gu);
const capitalsIn = (text: string): ReadonlySet<string> => tellingWords(text, /\p{Lu}[\p{L}’-]{2,}/gu);

/** Fewer words of a text do not tell what it is about. */
const FEWEST_TEXT_WORDS = 8;
/** A headline has so many words of its own, and so much of it is told again below it: a section's is shorter, or says it otherwise. */
const HEADLINE = { words: 4, own: 3, longest: 120 };
const TOLD_BELOW = 0.5;
/**
 * What a text may have in common with another one by chance: of its words, of its names, of the other's headline. Of 125 sections of
 * articles none has as little in common with what stands above it, and of 393 articles below another one 247.
 */
const BY_CHANCE = { words: 0.25, names: 0.1, title: 0.25 };

/**
 * A heading below which nothing is about what stands above it, and which reads like a headline: maybe another article's, pasted behind
 * the first one without a byline or a day. Null where there is none.
 *
 * @param title the article's
 */
export function unlikeHeading(title: string, passages: readonly Passage[]): string | null {
  // The entries of a live blog are about one thing after another.
  if (passages.some(({ kind }) => kind === 'stamp')) return null;
  const headlines = passages.flatMap((passage, at) =>
    at > 0 && (passage.kind === 'heading' || passage.kind === 'paragraph') && mayBeHeadline(passage.text)
      ? [{ text: passage.text, at }]
      : [],
  );
  const another = headlines.slice(0, MOST_HEADLINES).find(({ text, at }) => {
    const below = passages[at + 1];
    if (below?.kind === 'paragraph' && DATELINE.test(below.text)) return true;
    return isUnlike(title, text, textOf(passages.slice(0, at)), textOf(passages.slice(at + 1)));
  });
  return another?.text ?? null;
}

/** Each of them is compared with all that stands above and below it. */
const MOST_HEADLINES = 12;

/** A line of its own: longer ones are none of an article's sections. */
const mayBeHeadline = (text: string): boolean =>
  text.length <= HEADLINE.longest &&
  !/[.!?:;,…]["”’)]*$/u.test(text) &&
  text.split(/\s+/u).length >= HEADLINE.words;

/** `HOLM, 5 March (Alden Wire) — `, which no section opens with. */
const DATELINE = /^\p{Lu}{3}[\p{Lu} .’'-]{0,30}(?:, [^–—()-]{2,30}?)?(?: \([^()]{2,30}\))? (?:[–—]|--?) /u;

function isUnlike(title: string, headline: string, above: string, below: string): boolean {
  const heading = subjectsOf(headline);
  const next = subjectsOf(below);
  if (
    heading.size < HEADLINE.own ||
    next.size < FEWEST_TEXT_WORDS ||
    subjectsOf(above).size < FEWEST_TEXT_WORDS
  )
    return false;
  const all = `${title}\n${above}`;
  const known = subjectsOf(all);
  return (
    share(heading, next) >= TOLD_BELOW &&
    shared(heading, known) <= 1 &&
    shared(namesIn(headline), capitalsIn(all)) === 0 &&
    share(next, known) < BY_CHANCE.words &&
    share(subjectsOf(title), next) <= BY_CHANCE.title &&
    share(namesIn(below), capitalsIn(all)) <= BY_CHANCE.names
  );
}

const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...words].filter((word) => others.has(word)).length;
const share = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  shared(words, others) / Math.max(1, words.size);

function textOf(passages: readonly Passage[]): string {
  return passages
    .flatMap((passage) => ('text' in passage ? [passage.text] : 'items' in passage ? passage.items : []))
    .join('\n');
}
