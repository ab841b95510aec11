import { inSmallLetters } from '../../knowledge/language/small-letters.ts';
import type { Fact } from '../../knowledge/types.ts';
import { usualForms } from '../language/forms/usual-form.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { stemOf, tokenise } from '../language/words.ts';
import { holdsStem } from '../rank/evidence/told.ts';
import { numbersOf } from '../rank/refuse/within-article.ts';
import { firstOf, type Only, type Read, type Reading } from '../read/reading.ts';
import { HARD } from '../retrieve/meaning.ts';
import { type CalledStep, isCurated, OFFERS, type Span } from '../types.ts';

/** What is not asked in so many words has to be surer than what is, and not be far from sure as it is asked. */
const SURE = 0.5;
const NEARLY_SURE = 0.2;

/** A name is what an article is about where its headline has it, or so many of its facts and such a share of them. */
const SUBJECT_FACTS = 3;
const SUBJECT_SHARE = 0.1;
/** From this share of its places on a word that has a capital there is a name. */
const MOSTLY = 0.5;

/** So many other forms of a question are read. */
const MOST_READ = 2;

/** A longer article is looked through for too long. */
const MOST_FACTS = 500;

/** A question, and what the thing is called in it. */
interface Called {
  readonly question: string;
  readonly call: string;
}

/** How such a question is read, and what was done with the name in it. */
interface CalledRead {
  readonly reading: Reading;
  readonly step: CalledStep | 'name left out';
}

/** Said of a thing, and no thing. */
const NO_THING =
  /^(?:first|second|third|last|next|new|old|late|former|young\w*|only|same|other|current|present|future|\p{L}+(?:ed|ing|est))$/u;

/**
 * The question with what the first candidate's article is about left out or called as the article calls it, where that is answered surely
 * out of the same article: by the same fact, or by one that calls it so. About curated facts sample questions say all that.
 */
export function calledRead(reading: Reading, read: Read, only: Only): CalledRead | undefined {
  const { verdict, look, ranked } = reading;
  const first = firstOf(reading);
  const isRefused = ranked[0] !== undefined && look.veto(ranked[0].fact) !== null;
  if (first === undefined || verdict.answers || isCurated(first)) return undefined;
  if (namesIn(reading).length === 0 || numbersBeside(reading).length > MOST_FACTS) return undefined;
  const answered = (question: string): Reading | undefined => {
    const one = read(
      question,
      OFFERS,
      (fact) => fact.article.id === first.article.id && (only?.(fact) ?? true),
      reading.index,
    );
    const [best] = one.ranked;
    // With the name it was refused: it tells of another one.
    const stands = best !== undefined && look.veto(best.fact) === null;
    return stands && one.verdict.answers && one.verdict.confidence >= SURE ? one : undefined;
  };
  const bare = isRefused || verdict.confidence < NEARLY_SURE ? undefined : unnamed(reading);
  const same = bare === undefined ? undefined : answered(bare);
  if (same !== undefined && firstOf(same) === first) return { reading: same, step: 'name left out' };
  for (const { question, call } of asCalled(reading)) {
    for (const form of [question, ...usualForms(question).map((usual) => usual.question)]) {
      const one = answered(form);
      const fact = one && firstOf(one);
      if (one !== undefined && fact !== undefined && stemsOf(fact.text).has(stemOf(call)))
        return { reading: one, step: `called the ${call}` };
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
  const beside = numbersBeside(reading);
  const title = new Set(contentOf(first.article.title));
  const least = Math.max(SUBJECT_FACTS, SUBJECT_SHARE * beside.length);
  const holders = (stem: string) => beside.filter((fact) => holdsStem(fact, stem, reading.index)).length;
  const isSubject = (stem: string) => title.has(stem) || holders(stem) >= least;
  const subjects = namesIn(reading).filter((name) => {
    const stems = name.map(stemOf);
    return stems.some(isSubject) && stems.every((stem) => holders(stem) > 0);
  });
  const { clues, question } = reading.look.query;
  if (subjects.length === 0 || subjects.flat().length === clues.length) return undefined;
  const asked = new Set(subjects.flat().map(stemOf));
  const spokenOf = namesUpTo(first, factsBeside(reading), reading).filter((stem) => title.has(stem));
  if (spokenOf.length > 0 && !spokenOf.some((stem) => asked.has(stem))) return undefined;
  return subjects.reduce((text, name) => without(text, name, ''), question.plain);
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
  one.kind === 'paragraph' &&
  other.kind === 'paragraph' &&
  one.section === other.section &&
  one.paragraph === other.paragraph;

/**
 * The same with such a name as the article calls it else: `when did the ferry capsize` for `when did the Halcyon Grace capsize`, where
 * `the ferry Halcyon Grace` stands in it.
 */
function asCalled(reading: Reading): readonly Called[] {
  const { index, look } = reading;
  const beside = numbersBeside(reading);
  const text = beside.map((fact) => (index.facts[fact] as Fact).text).join('\n');
  const { clues, question } = look.query;
  const named = namesIn(reading);
  const others = clues.filter(({ word }) => !named.some((name) => name.includes(word)));
  const isAsked = (fact: number) =>
    others.some(({ alternatives }) =>
      alternatives.some(
        ({ stem, strength }) =>
          strength >= HARD && holdsStem(fact, index.dictionary.stems.words[stem] as string, index),
      ),
    );
  // A sentence that calls it so has to hold a word of what is asked of it as well.
  const isTold = (call: string) =>
    beside.some((fact) => holdsStem(fact, stemOf(call), index) && isAsked(fact));
  const called = named.flatMap((name) =>
    callsOf(name, text)
      .filter(isTold)
      .map((call) => ({ question: without(question.plain, name, `the ${call}`), call })),
  );
  return called.slice(0, MOST_READ);
}

/** `The ferry Halcyon Grace` */
const BEFORE_NAME = /(?<!\w)(?:the|an?) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]{4,}) $/iu;
/** `Rounder, the town's bike scheme,` */
const BEHIND_NAME =
  /^, (?:the|an?|which is (?:the|an?)) (?!(?:next|other|neighbou?ring|nearby|rival|second|third|last|former|old)\b)(?:[\p{L}'’-]+ ){0,4}?([\p{Ll}-]{4,})(?=[,.;]| (?:of|in|that|which|with|for|at|on)\b)/u;
/** `The Orme Bridge` */
const MORE_OF_NAME = /^(?: \p{Lu}[\p{L}\p{N}.&'’-]*){1,3}/u;
const BEFORE_A_NAME = / \p{Lu}/uy;
const LETTER = /[\p{L}\p{N}]/u;
/** So much around a name says what it is, and so many of its places are looked at. */
const AROUND = 80;
const PLACES = 8;

/** What a text calls a thing of that name, and speaks of without it. */
function callsOf(name: readonly string[], text: string): readonly string[] {
  const said = name.join(' ');
  const small = inSmallLetters(text);
  const calls = new Set<string>();
  let places = 0;
  for (const { start: at, end } of placesOf(name, small)) {
    if (places === PLACES) break;
    if (text[at] === small[at] || LETTER.test(text[end] ?? '') || LETTER.test(text[at - 1] ?? '')) continue;
    places++;
    const behind = text.slice(end, end + AROUND);
    const more = MORE_OF_NAME.exec(behind)?.[0] ?? '';
    const own = `${said}${more}`.split(' ').at(-1)?.toLowerCase() ?? '';
    const before = BEFORE_NAME.exec(text.slice(Math.max(0, at - AROUND), at))?.[1];
    const after = BEHIND_NAME.exec(behind.slice(more.length))?.[1];
    for (const noun of [before, after, own]) if (noun !== undefined) calls.add(noun);
  }
  return [...calls].filter((noun) => isSpokenOf(noun, said, text, small));
}

/** Where a text has a name. `The Pilots' Guild` is asked for without the mark; a pattern for each name would be compiled for it. */
function placesOf([first = '', ...others]: readonly string[], small: string): readonly Span[] {
  const places: Span[] = [];
  for (let from = 0; ; ) {
    const start = first === '' ? -1 : small.indexOf(first, from);
    if (start < 0) return places;
    let end = start + first.length;
    const isWhole = others.every((word) => {
      const space = end + Number(small[end] === "'" || small[end] === '’');
      end = space + 1 + word.length;
      return small[space] === ' ' && small.startsWith(word, space + 1);
    });
    if (isWhole) places.push({ start, end });
    from = isWhole ? end : start + 1;
  }
}

/** It is a thing, the text speaks of `the ferry`, and no other one has a name: `the ferry Ada` and `the ferry Grace` are two. */
function isSpokenOf(noun: string, name: string, text: string, small: string): boolean {
  if (noun.length < 4 || NO_THING.test(noun)) return false;
  let isSpoken = false;
  for (let at = small.indexOf(noun); at >= 0; at = small.indexOf(noun, at + 1)) {
    const end = at + noun.length;
    if (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '')) continue;
    BEFORE_A_NAME.lastIndex = end;
    if (text[at] === small[at] && BEFORE_A_NAME.test(text) && !small.startsWith(name, end + 1)) return false;
    isSpoken ||= small.startsWith('the ', at - 4) && text[end] !== '-';
  }
  return isSpoken;
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

/** The text with other words for a name, and for the article before it; a possessive behind it stays. */
function without(text: string, name: readonly string[], instead: string): string {
  const small = inSmallLetters(text);
  const [said = ''] = [name.join(' '), name.join('-')].filter((one) => small.includes(one));
  const at = small.indexOf(said);
  const end = at + said.length;
  if (said === '' || LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '')) return text;
  const start = small.startsWith('the ', at - 4) ? at - 4 : at;
  const owns = instead === '' ? (/^['’]s?/u.exec(text.slice(end, end + 2))?.[0] ?? '') : '';
  return `${text.slice(0, start)}${instead}${text.slice(end + owns.length)}`.replace(/\s+/gu, ' ').trim();
}

/** The facts of the first candidate's article, by their numbers. */
function numbersBeside({ index, ranked: [first] }: Reading): readonly number[] {
  return first === undefined ? [] : numbersOf(index.articleOf[first.fact] as number, index);
}

const factsBeside = (reading: Reading): readonly Fact[] =>
  numbersBeside(reading).map((fact) => reading.index.facts[fact] as Fact);
