import type { Index } from '../../../index/inverted-index.ts';
import { analyse } from '../../../language/analyse.ts';
import { ABOUT } from '../../../language/forms/about.ts';
import { type Case, isMissing } from '../case.ts';

/** It asks for who wrote the article, and for nothing else: what the article says of other writers is no answer. */
const AUTHOR = /\b(?:authors?|journalists?|reporters?|correspondents?|writers?|wrote|written by|byline)\b/;
const OF_WRITING =
  /^(?:authors?|journalists?|reporters?|correspondents?|writers?|write|wrote|written|byline|names?|named|called|articles?|story|piece|text|news|person|people)$/;

const asksForAuthor = (asked: readonly { readonly word: string }[], said: string) =>
  AUTHOR.test(said) && asked.every(({ word }) => OF_WRITING.test(word));

/** Whether a question asks who wrote the article, and a fact does not tell that. */
export const tellsNoAuthor = ({ query, said, fact, index }: Case): boolean =>
  asksForAuthor(query.clues, said) && !tellsAuthor(fact, index);

/** The article's line with its author, or a fact that a curator wrote for such questions. */
function tellsAuthor(fact: number, index: Index): boolean {
  if (index.about[fact] === ABOUT.author) return true;
  return (index.facts[fact]?.questions ?? []).some((question) => {
    const { words, plain } = analyse(question);
    const content = words.filter(({ role }) => role === 'content').map(({ text }) => ({ word: text }));
    return asksForAuthor(content, plain.toLowerCase());
  });
}

/** May speak of the article: its own name, or a word that stands for it. */
const OF_ARTICLE =
  /\b(?:articles?|story|piece|text|report|write-?up|news|coverage|pages?|publi\w*|post\w*|upload\w*|dated|updated?|timestamp|this|that|it|its|they|you)\b/;

/** Whether a fact is the article's own date, and a question has a word of something else that it does not know. */
export const datesArticleAlone = (one: Case): boolean =>
  one.index.about[one.fact] === ABOUT.date &&
  !OF_ARTICLE.test(one.said) &&
  isMissing(one, ({ status }) => status !== 'known');
