import { STOP } from '../../answer/language/lexicon.ts';
import { tokenise } from '../../answer/language/words.ts';
import type { Article, Fact, Knowledge } from '../../knowledge/types.ts';
import { createWords, type Drawn, pick, type Random, randomOf } from './draws.ts';

const SENTENCES_PER_PARAGRAPH = 5;
const SENTENCES_PER_ARTICLE = 34;
/** Share of an article's words that it says again: what an article is about comes up all through it. */
const AGAIN = 0.35;
/** Words that an article remembers to say again. */
const WORDS_REMEMBERED = 40;

/** Makes sentences that are shaped like the given ones, of words that come as often as words do. */
export type Sentences = (article: Drawn[]) => string;

export function createSentences(knowledge: Knowledge, random: Random): Sentences {
  const shapes = knowledge.facts.map(({ text }) => ({ text, tokens: tokenise(text) }));
  const draw = createWords(wordsIn(knowledge), random);
  return (own) => {
    const { text, tokens } = pick(shapes, random);
    let made = '';
    let end = 0;
    tokens.forEach((token, at) => {
      made += text.slice(end, token.start);
      end = token.end;
      if (STOP.has(token.text)) made += text.slice(token.start, token.end);
      else if (token.number) made += numberLike(text.slice(token.start, token.end), random);
      else {
        const word = own.length > 0 && random() < AGAIN ? pick(own, random) : draw();
        if (own.length < WORDS_REMEMBERED) own.push(word);
        else own[Math.floor(random() * WORDS_REMEMBERED)] = word;
        made += word.name || at === 0 ? (word.text[0] ?? '').toUpperCase() + word.text.slice(1) : word.text;
      }
    });
    return made + text.slice(end);
  };
}

/** The knowledge with so many made facts more that it has `size`; the same for the same seed. */
export function enlarged(knowledge: Knowledge, size: number, seed: number): Knowledge {
  const random = randomOf(seed);
  const sentence = createSentences(knowledge, random);
  const facts: Fact[] = [...knowledge.facts.slice(0, size)];
  const articles: Article[] = [...new Set(facts.map(({ article }) => article))];
  while (facts.length < size) {
    const own: Drawn[] = [];
    const texts = Array.from({ length: Math.min(SENTENCES_PER_ARTICLE, size - facts.length) }, () =>
      sentence(own),
    );
    const article = articleOf(`made-${articles.length}`, texts[0] ?? '');
    articles.push(article);
    const topics = own
      .filter(({ name }) => name)
      .slice(0, 2)
      .map(({ text }) => text);
    texts.forEach((text, at) => {
      facts.push(factOf(article, text, at, topics));
    });
  }
  return { ...knowledge, version: `${knowledge.version} ${size} ${seed}`, articles, facts, checks: [] };
}

const FRAMES = [
  'how many',
  'what',
  'when did',
  'who',
  'where is',
  'how much',
  'which',
  'why did',
  'is it true that',
];

/** Questions as people ask them: a few words of one sentence, and now and then one of another. */
export function questionsAbout({ facts }: Knowledge, count: number, seed: number): readonly string[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    const said = contentOf(pick(facts, random).text);
    const kept = said.filter(() => random() < 0.4).slice(0, 6);
    const words = kept.length < 2 ? said.slice(0, 3) : kept;
    const strange = random() < 0.2 ? contentOf(pick(facts, random).text).slice(0, 1) : [];
    return `${pick(FRAMES, random)} ${[...words, ...strange].join(' ')}?`;
  });
}

function wordsIn({ facts, vocabulary }: Knowledge): Drawn[] {
  const texts = facts.flatMap(({ text, questions }) => [text, ...questions]);
  const named = [...vocabulary.names, ...vocabulary.synonyms].flatMap(({ name, also }) => [name, ...also]);
  return [...texts, ...named].flatMap((text) =>
    tokenise(text)
      .filter((token) => !token.number && !STOP.has(token.text))
      .map((token) => ({ text: token.text, name: token.capital && token.start > 0 })),
  );
}

function contentOf(text: string): string[] {
  return tokenise(text)
    .filter((token) => !STOP.has(token.text))
    .map((token) => text.slice(token.start, token.end));
}

/** Years stay years; of other numbers the digits change. */
function numberLike(text: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(text)) return String(1990 + Math.floor(random() * 36));
  return text.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)));
}

function articleOf(id: string, first: string): Article {
  const title = first.split(' ').slice(0, 7).join(' ');
  return {
    id,
    title,
    publisher: 'Bench',
    published: '2025-06-13',
    url: null,
    author: null,
    language: 'en',
    text: null,
  };
}

function factOf(article: Article, text: string, at: number, topics: readonly string[]): Fact {
  const paragraph = 1 + Math.floor(at / SENTENCES_PER_PARAGRAPH);
  return {
    id: `${article.id}/${at}`,
    article,
    text,
    place: { kind: 'paragraph', section: null, paragraph },
    saidBy: null,
    figures: [],
    topics,
    questions: [],
    origin: { kind: 'curated' },
  };
}
