import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { STOP } from '../answer/language/lexicon.ts';
import { plain, stemOf, tokenise } from '../answer/language/words.ts';
import type { Knowledge } from '../knowledge/types.ts';

/** A searcher: positions of facts, best first, with their scores. */
export interface Peer {
  readonly name: string;
  search(question: string, count: number): readonly { readonly fact: number; readonly score: number }[];
}

const contentWords = (text: string) =>
  tokenise(text).flatMap(({ text: word }) => (STOP.has(word) ? [] : [word]));
const processTerm = (term: string) => (STOP.has(term.toLowerCase()) ? null : stemOf(term.toLowerCase()));

/** Search libraries over the same facts: as they come, and at the best options that were found for them. */
export function peersOf(knowledge: Knowledge): readonly Peer[] {
  const documents = knowledge.facts.map(({ text, article, place, questions }, id) => ({
    id,
    text: [text, ...questions].join(' '),
    around: knowledge.facts
      .slice(Math.max(0, id - 3), id + 4)
      .filter((other) => other.article === article && JSON.stringify(other.place) === JSON.stringify(place))
      .map((other) => other.text)
      .join(' '),
  }));
  return [
    fuse('Fuse.js, defaults', documents, {}, (question) => question),
    fuseTokens(documents),
    mini('BM25', documents, ['text'], {}),
    miniStem(documents),
    mini('MiniSearch, stem, fuzzy, paragraph', documents, ['text', 'around'], { processTerm, fuzzy: 0.2 }),
  ];
}

/** A text to find, by number. */
interface Document {
  readonly id: number;
  readonly text: string;
}

/** Fuse.js at the best options that were found for it. */
export function fuseTokens(documents: readonly Document[]): Peer {
  const options = { threshold: 0.1, ignoreFieldNorm: true, useTokenSearch: true };
  return fuse('Fuse.js, token search', documents, options, (question) => contentWords(question).join(' '));
}

/** MiniSearch with a stemmer and without stop words. */
export function miniStem(documents: readonly Document[]): Peer {
  return mini('MiniSearch, stem', documents, ['text'], { processTerm });
}

function fuse(
  name: string,
  documents: readonly Document[],
  options: object,
  said: (question: string) => string,
): Peer {
  const index = new Fuse(documents, { ...options, keys: ['text'], includeScore: true });
  return {
    name,
    search: (question, count) =>
      index
        .search(said(plain(question)), { limit: count })
        .map(({ item, score }) => ({ fact: item.id, score: 1 - (score ?? 1) })),
  };
}

function mini(
  name: string,
  documents: readonly Document[],
  fields: string[],
  { processTerm: term, fuzzy }: { processTerm?: typeof processTerm; fuzzy?: number },
): Peer {
  const index = new MiniSearch<Document>({ fields, ...(term === undefined ? {} : { processTerm: term }) });
  index.addAll(documents);
  const options = {
    ...(fuzzy === undefined ? {} : { fuzzy }),
    ...(fields.length > 1 ? { boost: { around: 0.35 } } : {}),
  };
  return {
    name,
    search: (question, count) =>
      index
        .search(plain(question), options)
        .slice(0, count)
        .map(({ id, score }) => ({ fact: id as number, score })),
  };
}
