import type { Fact, Knowledge } from '../knowledge/types.ts';
import { aboutArticle } from './about.ts';
import { type Asked, analyse } from './analyse.ts';
import { type Concepts, conceptsOf } from './concepts.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createIntList } from './int-list.ts';
import { createPostings, impactsOf, type Postings, type PostingsBuilder } from './postings.ts';
import { KIND, kindsOf } from './token-kinds.ts';
import { type Token, tokenise } from './words.ts';

/** Best of those measured on XQuAD: sentences are short, so their length says little; paragraphs differ more. */
const SENTENCE = { k1: 0.9, b: 0.25 };
const PARAGRAPH = { k1: 1.2, b: 0.5 };

/** Documents by term with their BM25 impacts. */
export interface Impacts extends Postings {
  readonly impacts: Float32Array;
}

/** Rows of numbers in one array: row r is values from starts[r] to starts[r + 1]. */
interface Rows {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** The knowledge by its words. What a question costs here is what its words cost, not what the knowledge holds. */
export interface Index {
  readonly facts: readonly Fact[];
  readonly concepts: Concepts;
  readonly dictionary: Dictionary;
  /** Inverse document frequency by stem. */
  readonly idf: Float32Array;
  /** That of a word that the knowledge does not hold. */
  readonly unknownIdf: number;
  /** Surfaces of each fact's statement, in order; `kinds` beside them. */
  readonly statements: Rows;
  readonly kinds: Uint8Array;
  /** Stems of phrases in the statement, of who says it, its topics and section. */
  readonly context: Rows;
  /** Facts of a paragraph follow one another: `paragraphStarts[paragraphOf[fact]]` is its first. */
  readonly paragraphOf: Int32Array;
  readonly paragraphStarts: Int32Array;
  readonly articleOf: Int32Array;
  /** Content stems of each article's title. */
  readonly titles: Rows;
  /** Content stems of every sample question, each once, and the fact that it belongs to. */
  readonly samples: Rows;
  readonly sampleOwner: Int32Array;
  /** Sample questions of a fact follow one another. */
  readonly sampleStarts: Int32Array;
  /** What kind of thing each sample question asks for. */
  readonly sampleAsked: readonly Asked[];
  /** What a fact says about its article itself, by number of `ABOUT`; 0 for all that it reports. */
  readonly about: Uint8Array;
  /** Words that the knowledge writes with a hyphen, written as one: `livestream` with [live, stream]. */
  readonly compounds: ReadonlyMap<string, readonly [string, string]>;
  /** Share of each stem's occurrences that are capitalised inside a sentence. */
  readonly properShare: Float32Array;
  readonly byFact: Impacts;
  readonly byParagraph: Impacts;
  readonly byArticle: Postings;
  readonly bySample: Postings;
}

/** The stem that stands for a concept's phrases of several words. */
export const conceptStem = (concept: number): string => `@${concept}`;

export function buildIndex(knowledge: Knowledge): Index {
  const concepts = conceptsOf(knowledge.vocabulary);
  const dictionary = createDictionary();
  const reader = createReader(dictionary, concepts);
  const statements = createRows();
  const context = createRows();
  const samples = createRows();
  const titles = createRows();
  const kinds: Uint8Array[] = [];
  const groups = groupsOf(knowledge.facts);
  const sampleOwner = createIntList();
  const sampleStarts = createIntList();
  const sampleAsked: Asked[] = [];
  const byFact = createPostings();
  const byParagraph = createGroupPostings();
  const byArticle = createGroupPostings();
  const bySample = createPostings();
  for (const title of groups.titles) titles.add(reader.content(title));
  knowledge.facts.forEach((fact, at) => {
    const { surfaces, kinds: own, phrases } = reader.statement(fact.text);
    statements.add(surfaces);
    kinds.push(own);
    const around = [...phrases, ...reader.content(aboutOf(fact))];
    context.add(around);
    const stems = surfaces.flatMap((surface) =>
      dictionary.stop[surface] ? [] : [dictionary.stemOf[surface] as number],
    );
    byFact.add(stems, around);
    byParagraph.add(groups.paragraphOf[at] as number, stems, around);
    byArticle.add(groups.articleOf[at] as number, stems, around);
    sampleStarts.push(sampleOwner.length());
    for (const question of fact.questions) {
      const terms = [...new Set(reader.content(question))];
      samples.add(terms);
      bySample.add(terms);
      sampleOwner.push(at);
      sampleAsked.push(analyse(question).asked);
    }
  });
  sampleStarts.push(sampleOwner.length());
  const size = dictionary.size;
  const factPostings = byFact.done(size);
  const samplePostings = bySample.done(size);
  const idf = idfOf(factPostings, samplePostings, sampleOwner.done(), knowledge.facts.length);
  const withImpacts = (postings: Postings, { k1, b }: typeof SENTENCE): Impacts => ({
    ...postings,
    impacts: impactsOf(postings, idf, k1, b),
  });
  const kindList = Uint8Array.from(kinds.flatMap((own) => [...own]));
  return {
    facts: knowledge.facts,
    concepts,
    dictionary,
    idf,
    unknownIdf: bm25Idf(0, knowledge.facts.length),
    statements: statements.done(),
    kinds: kindList,
    context: context.done(),
    paragraphOf: groups.paragraphOf,
    paragraphStarts: groups.paragraphStarts,
    articleOf: groups.articleOf,
    titles: titles.done(),
    samples: samples.done(),
    sampleOwner: sampleOwner.done(),
    sampleStarts: sampleStarts.done(),
    sampleAsked,
    about: Uint8Array.from(knowledge.facts, aboutArticle),
    compounds: reader.compounds,
    properShare: properShareOf(statements.done(), dictionary, kindList),
    byFact: withImpacts(factPostings, SENTENCE),
    byParagraph: withImpacts(byParagraph.done(size), PARAGRAPH),
    byArticle: byArticle.done(size),
    bySample: samplePostings,
  };
}

function aboutOf({ saidBy, topics, place }: Fact): string {
  const where = place.kind === 'paragraph' ? (place.section ?? '') : place.kind;
  return [saidBy ?? '', where, ...topics].join(' . ');
}

/** Paragraphs and articles of facts that follow one another. */
function groupsOf(facts: readonly Fact[]) {
  const paragraphOf = new Int32Array(facts.length);
  const articleOf = new Int32Array(facts.length);
  const paragraphStarts = createIntList();
  const titles: string[] = [];
  facts.forEach((fact, at) => {
    const before = facts[at - 1];
    if (before?.article !== fact.article) titles.push(fact.article.title);
    if (before?.article !== fact.article || !samePlace(before, fact)) paragraphStarts.push(at);
    articleOf[at] = titles.length - 1;
    paragraphOf[at] = paragraphStarts.length() - 1;
  });
  paragraphStarts.push(facts.length);
  return { paragraphOf, articleOf, paragraphStarts: paragraphStarts.done(), titles };
}

function samePlace({ place: a }: Fact, { place: b }: Fact): boolean {
  if (a.kind === 'paragraph' && b.kind === 'paragraph') return a.paragraph === b.paragraph;
  return a.kind === b.kind;
}

/** Texts as numbers of the dictionary. */
function createReader(dictionary: Dictionary, concepts: Concepts) {
  const phrasesIn = (surfaces: readonly number[]): number[] =>
    concepts
      .phrasesIn(surfaces.map((surface) => dictionary.stemText(surface)))
      .map(({ concept }) => dictionary.addStem(conceptStem(concept)));
  const compounds = new Map<string, readonly [string, string]>();
  const noteCompounds = (text: string, tokens: readonly Token[]) => {
    if (!text.includes('-')) return;
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (before === undefined || token.number || before.number) return;
      if (text[before.end] === '-' && token.start === before.end + 1) {
        compounds.set(before.text + token.text, [before.text, token.text]);
      }
    });
  };
  return {
    compounds,
    statement: (text: string) => {
      const tokens = tokenise(text);
      noteCompounds(text, tokens);
      const surfaces = tokens.map((token) => dictionary.add(token.text));
      const kinds = new Uint8Array(tokens.length);
      kindsOf(text, tokens, kinds);
      return {
        surfaces,
        kinds,
        phrases: phrasesIn(surfaces),
      };
    },
    content: (text: string): number[] => {
      const tokens = tokenise(text);
      noteCompounds(text, tokens);
      const surfaces = tokens.map((token) => dictionary.add(token.text));
      const phrases = phrasesIn(surfaces);
      const stems = surfaces
        .filter((surface) => !dictionary.stop[surface])
        .map((surface) => dictionary.stemOf[surface] as number);
      return [...stems, ...phrases];
    },
  };
}

function createRows() {
  const starts = createIntList();
  const values = createIntList();
  return {
    add: (row: readonly number[]) => {
      starts.push(values.length());
      for (const value of row) values.push(value);
    },
    done: (): Rows => {
      starts.push(values.length());
      return { starts: starts.done(), values: values.done() };
    },
  };
}

/** Postings over groups of facts that follow one another. */
function createGroupPostings(): {
  add(group: number, whole: readonly number[], half: readonly number[]): void;
  done: PostingsBuilder['done'];
} {
  const postings = createPostings();
  let open = -1;
  let whole: number[] = [];
  let half: number[] = [];
  const close = () => {
    if (open >= 0) postings.add(whole, half);
    whole = [];
    half = [];
  };
  return {
    add: (group, more, around) => {
      if (group !== open) close();
      open = group;
      for (const term of more) whole.push(term);
      for (const term of around) half.push(term);
    },
    done: (size) => {
      close();
      return postings.done(size);
    },
  };
}

function properShareOf({ values }: Rows, dictionary: Dictionary, kinds: Uint8Array): Float32Array {
  const all = new Int32Array(dictionary.size);
  const proper = new Float32Array(dictionary.size);
  values.forEach((surface, at) => {
    const stem = dictionary.stemOf[surface] as number;
    all[stem] = (all[stem] as number) + 1;
    if (kinds[at] === KIND.proper) proper[stem] = (proper[stem] as number) + 1;
  });
  return proper.map((count, stem) => count / Math.max(1, all[stem] as number));
}

const bm25Idf = (frequency: number, facts: number) =>
  Math.log(1 + (facts - frequency + 0.5) / (frequency + 0.5));

/** A fact holds a term when its statement, what is about it or one of its sample questions does. */
function idfOf(facts: Postings, samples: Postings, owner: Int32Array, count: number): Float32Array {
  const idf = new Float32Array(facts.starts.length - 1);
  for (let term = 0; term < idf.length; term++) {
    const inFacts = (facts.starts[term + 1] as number) - (facts.starts[term] as number);
    const from = samples.starts[term] as number;
    const to = samples.starts[term + 1] as number;
    let frequency = inFacts;
    if (to > from) {
      const holders = new Set(facts.documents.subarray(facts.starts[term], facts.starts[term + 1]));
      for (let slot = from; slot < to; slot++)
        holders.add(owner[samples.documents[slot] as number] as number);
      frequency = holders.size;
    }
    idf[term] = bm25Idf(frequency, count);
  }
  return idf;
}
