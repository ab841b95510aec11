import { patternOf } from '../knowledge/pattern.ts';
import type { Fact } from '../knowledge/types.ts';
import type { Only } from './decided.ts';
import { contentOf, stemsOf } from './language/held.ts';
import { usualForms } from './language/usual-form.ts';
import { stemOf, tokenise } from './language/words.ts';
import { firstOf, type Read, type Reading } from './read.ts';
import { isCurated, OFFERS } from './types.ts';

/** What is not asked in so many words has to be surer than what is, and not be far from sure as it is asked. */
const SURE = 0.5;
const NEARLY_SURE = 0.2;

/** A name is what an article is about where its headline has it, or so many of its facts and such a share of them. */
const SUBJECT_FACTS = 3;
const SUBJECT_SHARE = 0.1;
/** From this share of its places on a word that has a capital there is a name. */
const MOSTLY = 0.5;

/** A longer article is looked through for too long. */
const MOST_FACTS = 500;

/** A question, and what the thing is called in it. */
interface Called {
  readonly question: string;
  readonly call: string;
}

/** Said of a thing, and no thing. */
const NO_THING =
  /^(?:first|second|third|last|next|new|old|late|former|young\w*|only|same|other|current|present|future|\p{L}+(?:ed|ing|est))$/u;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*`;

/**
 * The question with what the first candidate's article is about left out or called as the article calls it, where that is answered surely
 * out of the same article: by the same fact, or by one that calls it so. About curated facts sample questions say all that.
 */
export function calledRead(reading: Reading, read: Read, only: Only): Reading | undefined {
  const { verdict, look, ranked } = reading;
  const first = firstOf(reading);
  const isRefused = ranked[0] !== undefined && look.veto(ranked[0].fact) !== null;
  if (first === undefined || verdict.answers || isCurated(first)) return undefined;
  if (factsBeside(reading).length > MOST_FACTS) return undefined;
  const answered = (question: string): Reading | undefined => {
    const one = read(
      question,
      OFFERS,
      (fact) => fact.article.id === first.article.id && (only?.(fact) ?? true),
    );
    const [best] = one.ranked;
    // With the name it was refused: it tells of another one.
    const stands = best !== undefined && look.veto(best.fact) === null;
    return stands && one.verdict.answers && one.verdict.confidence >= SURE ? one : undefined;
  };
  const bare = isRefused || verdict.confidence < NEARLY_SURE ? undefined : unnamed(reading);
  const same = bare === undefined ? undefined : answered(bare);
  if (same !== undefined && firstOf(same) === first) return same;
  for (const { question, call } of asCalled(reading)) {
    for (const form of [question, ...usualForms(question).map((usual) => usual.question)]) {
      const one = answered(form);
      const fact = one && firstOf(one);
      if (fact !== undefined && stemsOf(fact.text).has(stemOf(call))) return one;
    }
  }
  return undefined;
}

/**
 * A question about the article of its first candidate without the names of what that is about: its every sentence is about that, and
 * seldom names it. `What is the net debt` for `what is Compania Ferrant's net debt`, of an article about Ferrant.
 *
 * @returns undefined where it names nothing of the kind, or nothing else, or where that candidate's paragraph speaks of something else that
 * the headline names: of two clubs that play each other the one's loss is not the other's
 */
function unnamed(reading: Reading): string | undefined {
  const first = firstOf(reading);
  if (first === undefined) return undefined;
  const beside = factsBeside(reading);
  const told = beside.map(({ text }) => stemsOf(text));
  const title = new Set(contentOf(first.article.title));
  const least = Math.max(SUBJECT_FACTS, SUBJECT_SHARE * told.length);
  const holders = (stem: string) => told.filter((stems) => stems.has(stem)).length;
  const isSubject = (stem: string) => title.has(stem) || holders(stem) >= least;
  const subjects = namesIn(reading).filter((name) => {
    const stems = name.map(stemOf);
    return stems.some(isSubject) && stems.every((stem) => holders(stem) > 0);
  });
  const { clues, question } = reading.look.query;
  if (subjects.length === 0 || subjects.flat().length === clues.length) return undefined;
  const asked = new Set(subjects.flat().map(stemOf));
  const spokenOf = namesUpTo(first, beside, reading).filter((stem) => title.has(stem));
  if (spokenOf.length > 0 && !spokenOf.some((stem) => asked.has(stem))) return undefined;
  return subjects.reduce((text, name) => without(text, name, ' '), question.plain);
}

/** Stems of the names in a fact and in what stands before it in its paragraph. */
function namesUpTo(fact: Fact, beside: readonly Fact[], { index }: Reading): readonly string[] {
  const at = beside.indexOf(fact);
  const before = beside.slice(0, at + 1).filter((one) => isBeside(one, fact));
  return before.flatMap(({ text }) =>
    tokenise(text).flatMap(({ text: word, capital }) => {
      const stem = stemOf(word);
      const known = index.dictionary.stem(stem);
      const isName = capital && known !== undefined && (index.properShare[known] as number) > MOSTLY;
      return isName ? [stem] : [];
    }),
  );
}

const isBeside = ({ place: one }: Fact, { place: other }: Fact): boolean =>
  one.kind === 'paragraph' && other.kind === 'paragraph' && one.paragraph === other.paragraph;

/**
 * The same with such a name as the article calls it else: `when did the ferry capsize` for `when did the Halcyon Grace capsize`, where
 * `the ferry Halcyon Grace` stands in it.
 */
function asCalled(reading: Reading): readonly Called[] {
  const text = factsBeside(reading)
    .map((fact) => fact.text)
    .join('\n');
  return namesIn(reading).flatMap((name) =>
    callsOf(name, text).map((call) => ({
      question: without(reading.look.query.question.plain, name, ` the ${call}$1 `),
      call,
    })),
  );
}

/** What a text calls a thing of that name, and speaks of without it. */
function callsOf(name: readonly string[], text: string): readonly string[] {
  const named = name
    .map(
      (word) =>
        `[${patternOf(word[0]?.toUpperCase() ?? '')}${patternOf(word[0] ?? '')}]${patternOf(word.slice(1))}`,
    )
    .join('[ -]');
  const forms = [
    // `The ferry Halcyon Grace`
    `\\b(?:[Tt]he|[Aa]n?) (?:[\\p{Ll}-]+ ){0,2}?([\\p{Ll}-]{4,}) ${named}`,
    // `Rounder, the town's bike scheme,`
    `${named}(?: ${NAME}){0,3}, (?:the|an?|which is (?:the|an?)) (?:[\\p{L}'’-]+ ){0,4}?([\\p{Ll}-]{4,})(?=[,.;]| (?:of|in|that|which|with|for|at|on)\\b)`,
    // `The Orme Bridge`
    `${named}(?: ${NAME}){0,2}`,
  ];
  const called = forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'gu'))].map(
      ([whole, noun]) => noun ?? whole.split(/[\s-]/u).at(-1)?.toLowerCase() ?? '',
    ),
  );
  // `The ferry Ada` and `the ferry Grace` are two.
  const isAnothers = (noun: string) =>
    [...text.matchAll(new RegExp(`\\b${patternOf(noun)} (?!${named})${NAME}`, 'gu'))].length > 0;
  return [...new Set(called)].filter(
    (noun) =>
      !isAnothers(noun) &&
      noun.length > 3 &&
      !NO_THING.test(noun) &&
      new RegExp(`\\b[Tt]he ${patternOf(noun)}\\b(?!-)`, 'u').test(text),
  );
}

/** Names in the question: words that are, side by side. */
function namesIn({ look }: Reading): readonly (readonly string[])[] {
  const { clues, question } = look.query;
  const said = question.plain.toLowerCase();
  const names: string[][] = [];
  let before = '';
  for (const { kind, word } of clues) {
    if (
      kind === 'proper' &&
      before !== '' &&
      (said.includes(`${before} ${word}`) || said.includes(`${before}-${word}`))
    )
      names.at(-1)?.push(word);
    else if (kind === 'proper') names.push([word]);
    before = kind === 'proper' ? word : '';
  }
  return names;
}

/** @param instead may have the possessive that follows the name, as `$1` */
function without(text: string, name: readonly string[], instead: string): string {
  const words = name.map((word) => patternOf(word)).join('[ -]');
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:the\\s)?${words}(['’]s?)?(?![\\p{L}\\p{N}])`, 'iu');
  return text.replace(named, instead).replace(/\s+/gu, ' ').trim();
}

/** The facts of the first candidate's article. */
function factsBeside({ index, ranked }: Reading): readonly Fact[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const article = index.articleOf[first.fact] as number;
  return index.facts.slice(index.articleStarts[article], index.articleStarts[article + 1]);
}
