import type { Article, Fact } from '../../knowledge/types.ts';
import { MOST_LISTED } from '../decide/listed.ts';
import { areOfOneMeasure } from '../several/one-measure.ts';
import { type Answer, BAR, type Found, type FoundFact, statedIn } from '../types.ts';
import { REPLY_LIMIT, sourcesOf } from './citation.ts';
import { emphasised, excerpt, shorten, shortenWell, wholeUpTo } from './excerpt.ts';
import { interviewQuestionOf } from './interview-question.ts';
import { leadInOf } from './lead-in.ts';
import type { Style } from './style.ts';
import { type Versions, versionsAmong } from './versions.ts';

/** A button, or a numbered line where there are none. */
interface Offer {
  readonly factId: string;
  /** At most 80 characters (Discord's limit for a button's label). */
  readonly label: string;
}

/** A whole reply, ready to be laid out: the same for every way in. */
export interface Reply {
  readonly kind: Answer['kind'];
  /** The facts with what was asked for in bold, a line each; or that it is not known. */
  readonly body: string;
  /** One line for each article that the body is taken from; empty unless found. */
  readonly sources: readonly string[];
  /** Related facts when found, the closest ones when unsure. */
  readonly offers: readonly Offer[];
}

const LABEL_LIMIT = 80;
/** Less of a sentence says nothing. */
const LEAD_LEAST = 20;
const HEAD_LIMIT = 140;
const NAME_LIMIT = 40;
/** So much of each fact, and of its head, is readable still; and so much is all that can be had beside very long others. */
const SHORT_FACT = 40;
const SHORTEST_FACT = 12;

/** So much of a question says which one it is. */
const NOTE_LIMIT = 50;
const CLOSE_HEAD = 'Close to it:';
/** It may say otherwise than the first: which of the two is right, nobody here knows. */
const CLOSE_ELSEWHERE = 'Another article:';
const NOT_ANSWERED = 'I am not sure that the articles say:';
const NOT_KNOWN = 'The articles that I know do not say.';
const CLOSEST = 'The closest that they have:';
const NOT_SAID = `The articles that I know do not say this. ${CLOSEST}`;
const FOLLOW_UP = 'Each question stands alone: I do not look at what was said before it. Ask again, and';
const NOT_SURE = `I am not sure that the articles say this. ${CLOSEST}`;

/**
 * What is said of an answer, as a medium writes it: the same for every way in.
 * @param articles all that there are, or that are looked at: a version of one is called as in every list of them
 */
export function replyTo(
  answer: Answer,
  style: Style,
  articles: readonly Article[] = citedIn(answer).map(({ article }) => article),
): Reply {
  switch (answer.kind) {
    case 'found':
      return foundReply(answer, style, versionsAmong(articles));
    case 'unsure':
      return {
        kind: 'unsure',
        body:
          answer.because !== undefined
            ? `${otherLanguage(answer.because.languages)} ${CLOSEST}`
            : answer.silent
              ? NOT_SAID
              : NOT_SURE,
        sources: [],
        offers: answer.offers.map(offerOf),
      };
    case 'unknown':
      return { kind: 'unknown', body: notKnown(answer), sources: [], offers: [] };
  }
}

/** What is stated, and what says the same elsewhere. */
const citedIn = (answer: Answer): readonly Fact[] =>
  statedIn(answer).flatMap(({ fact, also = [] }) => [fact, ...also]);

/** What there is no room for even in short goes in this order: more of each fact, the close one. */
function foundReply(answer: Found, style: Style, versions: Versions): Reply {
  const { close, ...others } = answer;
  const sources = sourcesOf(citedIn(answer), versions, style);
  const notes = notesOf(answer, style);
  const room = REPLY_LIMIT - [...sources, ...notes].reduce((sum, line) => sum + line.length + 1, 0);
  const body = bodyWithin(answer, room, style, versions, SHORT_FACT);
  if (body.length > room && close !== undefined) return foundReply(others, style, versions);
  const told = body.length > room ? bodyWithin(answer, room, style, versions, SHORTEST_FACT) : body;
  return {
    kind: 'found',
    body: [told, ...notes].join('\n'),
    sources,
    offers: answer.related.filter((fact) => !leadsIn(fact, answer)).map(offerOf),
  };
}

/** What stands above what it leads in to, in full, is not offered below it. */
function leadsIn({ text }: Fact, answer: Found): boolean {
  return statedIn(answer).some(({ fact }) => {
    const lead = leadInOf(fact);
    return lead.includes(text) && lead.join(' ').length <= wholeUpTo(HEAD_LIMIT);
  });
}

/** Which of several questions the articles do not answer, and how many were not looked at. */
function notesOf({ unanswered = [], leftOut = [] }: Found, style: Style): readonly string[] {
  const asked = unanswered.map((question) => `“${shorten(question, NOTE_LIMIT)}”`).join(', ');
  return [
    ...(asked === '' ? [] : [style.aside(`${NOT_ANSWERED} ${asked}`)]),
    ...(leftOut.length === 0 ? [] : [style.aside(leftOutNote(leftOut.length))]),
  ];
}

function leftOutNote(count: number): string {
  return `I answer ${MOST_LISTED} questions at a time: please ask the other ${count === 1 ? 'one' : count} again.`;
}

function notKnown({ because }: Extract<Answer, { readonly kind: 'unknown' }>): string {
  switch (because?.kind) {
    case undefined:
      return NOT_KNOWN;
    case 'other language':
      return otherLanguage(because.languages);
    case 'follow-up':
      return because.pronoun === undefined
        ? `${FOLLOW_UP} name what it is about.`
        : `${FOLLOW_UP} put what you mean in place of “${because.pronoun}”.`;
  }
}

/** `I understand questions in English only, …`: that the articles do not say would be untrue. */
function otherLanguage(languages: readonly string[]): string {
  const of = languages.length === 1 ? 'the language' : 'the languages';
  return `I understand questions in ${anyOf(languages)} only, ${of} of the articles that I know.`;
}

/** `English, German or Dutch` */
function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Facts that fit as they are stay whole; else each is cut around what was asked for until the medium's text fits. */
function bodyWithin(answer: Found, room: number, style: Style, versions: Versions, least: number): string {
  const { facts, close } = answer;
  const dated = facts.length > 1 && areOfOneMeasure(facts);
  const line = (found: FoundFact, limit: number, last?: FoundFact) => {
    const { above, before } = isNextRow(found, last)
      ? NO_HEAD
      : headParts(found.fact, factsOf(answer), style, limit);
    const version = versions.get(found.fact.article.id)?.said;
    const label = dated ? whenAndWho(found, version, style, limit) : '';
    return above + label + before + emphasised(excerpt(found, limit), style);
  };
  const write = (limit: number) =>
    [
      ...facts.map((found, at) => line(found, limit, facts[at - 1])),
      ...(close === undefined ? [] : [style.aside(closeHead(close, facts, versions)), line(close, limit)]),
    ].join('\n');
  let limit = Math.min(room, Math.max(HEAD_LIMIT, ...statedIn(answer).map(({ fact }) => fact.text.length)));
  let body = write(limit);
  while (body.length > room && limit > least) {
    limit = Math.max(least, Math.floor(limit * 0.9));
    body = write(limit);
  }
  return body;
}

function closeHead(
  { fact: { article } }: FoundFact,
  facts: readonly FoundFact[],
  versions: Versions,
): string {
  if (facts.some(({ fact }) => fact.article.id === article.id)) return CLOSE_HEAD;
  const version = versions.get(article.id);
  const isSame =
    version !== undefined && facts.some(({ fact }) => versions.get(fact.article.id)?.of === version.of);
  return isSame ? `The same article, ${version.said}:` : CLOSE_ELSEWHERE;
}

/** `4 March 2025, The Gazette: ` before what an article says that others say otherwise, and which version of it that is. */
function whenAndWho(
  { fact: { article } }: FoundFact,
  version: string | undefined,
  style: Style,
  limit: number,
): string {
  const { published, publisher } = article;
  const day = published === null ? 'date not given' : style.day(published);
  const paper = publisher === null ? [] : [style.plain(shorten(publisher, Math.min(NAME_LIMIT, limit)))];
  return `${[day, ...paper, ...(version === undefined ? [] : [version])].join(', ')}: `;
}

/**
 * A table's head above its row, what leads to a list before its item, or the sentences before one about `it`: without that
 * nobody knows what the figures are.
 *
 * @param stated all that is stated, the fact among it: what is said anyway is not said twice
 * @param room as many characters as its fact has
 */
export function headOf(fact: Fact, stated: readonly Fact[], style: Style, room: number): string {
  const { above, before } = headParts(fact, stated, style, room);
  return above + before;
}

/** What stands in a line of its own, as an aside has to, and what stands right before the fact. */
interface Head {
  readonly above: string;
  readonly before: string;
}
const NO_HEAD: Head = { above: '', before: '' };

/** Below another row of its table, whose head stands there already. */
const isNextRow = ({ fact: { context, article } }: FoundFact, last: FoundFact | undefined): boolean =>
  last !== undefined &&
  context?.includes(BAR) === true &&
  context === last.fact.context &&
  article.id === last.fact.article.id;

function headParts(fact: Fact, stated: readonly Fact[], style: Style, room: number): Head {
  const { context } = fact;
  const limit = Math.min(HEAD_LIMIT, room);
  const texts = stated.map(({ text }) => text);
  const above = stated.slice(0, stated.indexOf(fact)).flatMap(leadInOf);
  const lead = leadInOf(fact).filter(
    (sentence) => ![...texts, ...above].some((text) => text.includes(sentence)),
  );
  if (context === undefined) {
    const above = lead.length === 0 ? '' : `${style.aside(shortenWell(lead.join(' '), limit))}\n`;
    return { above, before: '' };
  }
  const asked = interviewQuestionOf(fact);
  if (asked !== null) {
    const said = asked.asks ? asked.said : `Asked: “${asked.said}”`;
    return { above: `${style.aside(shortenWell([said, ...lead].join(' '), limit))}\n`, before: '' };
  }
  const isTable = context.includes(BAR);
  const said = style.plain(shortenWell(context, limit));
  return { above: '', before: `${said}${isTable ? '\n' : ': '}` };
}

const factsOf = (answer: Found): readonly Fact[] => statedIn(answer).map(({ fact }) => fact);

/** A fact is offered again and again: its label is kept. */
const labels = new WeakMap<Fact, string>();

function offerOf(fact: Fact): Offer {
  let label = labels.get(fact);
  if (label === undefined) {
    label = labelOf(fact);
    labels.set(fact, label);
  }
  return { factId: fact.id, label };
}

/**
 * `It costs 3.80 euros` behind as much as there is room for of what costs that; a row or an item before what it is of, for rows of
 * one table differ in their cells, and a phone may cut a label's end. A table's head tells which cell is what only as a whole.
 */
function labelOf(fact: Fact): string {
  const { text, context } = fact;
  const lead = context ?? leadInOf(fact).join(' ');
  const gap = context === undefined ? ' ' : ' · ';
  const room = LABEL_LIMIT - text.length - gap.length;
  const least = context?.includes(BAR) ? lead.length : Math.min(LEAD_LEAST, lead.length);
  if (lead === '' || room < least) return shorten(text, LABEL_LIMIT);
  const shown = shorten(lead, room);
  return context === undefined ? `${shown}${gap}${text}` : `${text}${gap}${shown}`;
}
