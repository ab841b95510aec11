import { createHash } from 'node:crypto';
import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Assistant } from '../../answer/assistant.ts';
import { type Contents, contentsOf } from '../../answer/browse.ts';
import { PART_LIMITS } from '../../answer/reply/citation.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import { type Reply, replyTo } from '../../answer/reply/reply.ts';
import { counted } from '../../answer/reply/text.ts';
import { type Answer, type Found, type FoundFact, statedIn } from '../../answer/types.ts';
import { isProven } from '../../knowledge/ingest/facts/prove.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { ButtonAction, ShownFact } from '../messages/action.ts';
import { COLOUR } from '../messages/colour.ts';
import { LIMIT } from '../messages/limits.ts';
import type { Button, Message } from '../messages/message.ts';
import { pageOf } from '../messages/paging.ts';
import { discordStyle, escaped, onPlainLine } from '../messages/style.ts';
import { HOW_TO_ASK } from './how-to-ask.ts';
import { isQuotable } from './quote.ts';

/** Named when something is not known: enough to see what kind of thing is. */
export const TOPICS_NAMED = 6;
/** Of several articles. */
const ARTICLES_NAMED = 4;
const TOPICS_OF_EACH = 3;
const TITLE_LIMIT = 80;
/** `1,000,000 facts from 1,000 articles` */
const COUNT_LIMIT = 60;

/** What an answer's message has besides the answer. */
export interface AnswerBesides {
  /** The Share button, when something was found. */
  readonly shareable?: boolean;
  /** From `askedLine`, where nobody could tell otherwise what it answers. */
  readonly asked?: string | undefined;
  readonly buttons?: readonly Button[];
}

/** An answer as a message: every way in goes through here. */
export function answerMessage(
  answer: Answer,
  assistant: Assistant,
  { shareable = false, asked, buttons = [] }: AnswerBesides = {},
): Message {
  prove(statedIn(answer));
  const reply = replyOf(answer, assistant);
  const embed: APIEmbed = {
    ...(asked !== undefined && { author: { name: asked } }),
    color: COLOUR[reply.kind],
    description: reply.body,
    fields: [...sourceFields(reply), ...hintsFor(answer, assistant)],
  };
  const offers = reply.offers.map(
    ({ factId, label }): Button => ({ label, action: { kind: 'fact', factId } }),
  );
  const share = shareable && answer.kind === 'found' ? [shareButton(answer)] : [];
  // One below the other: labels are sentences, and a phone is narrow.
  const quote = quoteButtons(statedIn(answer));
  return { embeds: [embed], rows: [...offers.map((offer) => [offer]), [...share, ...quote, ...buttons]] };
}

/** What helps to ask again where nothing was found. */
function hintsFor(answer: Answer, assistant: Assistant): APIEmbedField[] {
  if (answer.kind !== 'unknown') return [];
  return [...(answer.because?.kind === 'follow-up' ? [HOW_TO_ASK] : []), whatIsKnown(assistant)];
}

/** What was answered is mostly asked again or worked out ahead: laid out once. */
const replies = new WeakMap<Answer, Reply>();

/** An answer as Discord’s reply, laid out once. */
export function replyOf(answer: Answer, { knowledge }: Pick<Assistant, 'knowledge'>): Reply {
  let reply = replies.get(answer);
  if (reply === undefined) {
    reply = replyTo(answer, discordStyle, knowledge.articles);
    replies.set(answer, reply);
  }
  return reply;
}

/**
 * A found answer that somebody posts for everybody; their name is text, so it pings nobody.
 * @param asked what stood above it where only they saw it
 */
export function sharedMessage(
  { facts, close }: Pick<Found, 'facts' | 'close'>,
  by: string,
  assistant: Assistant,
  asked?: string,
): Message {
  const picked = assistant.pick(facts[0].fact.id);
  const near = picked?.kind === 'found' ? picked.related : [];
  const related = near.filter((fact) => fact !== close?.fact);
  const answer: Answer = { kind: 'found', facts, ...(close && { close }), related, confidence: 1 };
  const message = answerMessage(answer, assistant, { asked });
  const embeds = message.embeds?.map((embed) => ({
    ...embed,
    footer: { text: `Shared by ${onPlainLine(by)}` },
  }));
  return { ...message, ...(embeds !== undefined && { embeds }) };
}

/** A short text in the bot's own words. */
export function notice(text: string): Message {
  return { embeds: [{ color: COLOUR.plain, description: text }] };
}

/** A page of a list with buttons to the others; `action` leads to a page. */
export function listPage<T>(list: {
  readonly title: string;
  readonly items: readonly T[];
  /** Names and titles in it are cut to `limit`: less is asked for where the page has no room for every item. */
  readonly text: (items: readonly T[], limit: number) => string;
  /** From 0; beyond the last one it is the last one. */
  readonly page: number;
  readonly perPage: number;
  readonly action: (page: number) => ButtonAction;
  /** What an item is called in a menu, which shows no markup. */
  readonly name: (item: T) => string;
  /** Of its text; less than Discord's where something else stands beside it. */
  readonly room?: number;
}): Message {
  const { items, buttons, menus, ...footer } = pageOf(
    list.items,
    list.page,
    list.perPage,
    list.action,
    list.name,
  );
  return {
    embeds: [
      {
        color: COLOUR.plain,
        title: list.title,
        description: textWithin((limit) => list.text(items, limit), list.room),
        ...footer,
      },
    ],
    rows: [buttons],
    menus,
  };
}

function textWithin(text: (limit: number) => string, room: number = LIMIT.description): string {
  const [most, ...less] = PART_LIMITS;
  let written = text(most);
  for (const limit of less) {
    if (written.length <= room) break;
    written = text(limit);
  }
  return written;
}

/** Identifies a fact in the very words that it has now: 48 bits, enough among millions. */
function shownKey(fact: Fact): string {
  return createHash('sha256').update(`${fact.id}\0${fact.text}`).digest('base64url').slice(0, 8);
}

/** All keys of a large knowledge take a fifth of a second: worked out when the first button is pressed. */
const factsByKey = new WeakMap<Assistant, ReadonlyMap<string, Fact>>();

function factsByKeyOf(assistant: Assistant): ReadonlyMap<string, Fact> {
  let byKey = factsByKey.get(assistant);
  if (byKey === undefined) {
    // Backwards: of two facts with one key the first counts.
    byKey = new Map(assistant.knowledge.facts.toReversed().map((fact) => [shownKey(fact), fact]));
    factsByKey.set(assistant, byKey);
  }
  return byKey;
}

/** The same fact as it was shown, or undefined when it is gone or says something else now. */
export function shownFact(shown: ShownFact, assistant: Assistant): FoundFact | undefined {
  const fact = factsByKeyOf(assistant).get(shown.key);
  return fact && { fact, score: 1, highlight: shown.highlight };
}

/** What can be asked about, said without asserting anything. */
export function whatIsKnown(assistant: Assistant): APIEmbedField {
  const contents = contentsOf(assistant.knowledge);
  const facts = contents.reduce((sum, one) => sum + one.facts, 0);
  if (facts === 0) return { name: 'What I know about', value: 'Nothing yet: I have no articles.' };
  const count = `${counted(facts, 'fact')} from ${counted(contents.length, 'article')}`;
  return { name: 'What I know about', value: `${count}${aboutWhat(contents)}` };
}

/** The topics of a single article; of several the newest, each with its headline and a few of its topics. */
function aboutWhat(known: readonly Contents[], most = ARTICLES_NAMED): string {
  const [only, ...others] = known;
  if (only === undefined) return '.';
  const named = ({ topics }: Contents, most: number) => topics.slice(0, most).map(escaped).join(', ');
  if (others.length === 0) {
    const more = only.topics.length > TOPICS_NAMED ? ' and more' : '';
    const about = only.topics.length === 0 ? '' : ` on ${named(only, TOPICS_NAMED)}${more}`;
    return `${about}. \`/sources\` shows it.`;
  }
  const lines = known.slice(0, most).map((one) => {
    const topics = named(one, TOPICS_OF_EACH);
    return `• ${escaped(shorten(one.article.title, TITLE_LIMIT))}${topics === '' ? '' : ` (${topics})`}`;
  });
  const more = known.length - lines.length;
  const all = more === 0 ? '`/sources` lists them.' : `and ${more} more; \`/sources\` lists them.`;
  const about = [more === 0 ? ':' : ', the newest:', ...lines, all].join('\n');
  // One with much markup in its names may leave no room for the others.
  return about.length + COUNT_LIMIT <= LIMIT.fieldValue ? about : aboutWhat(known, most - 1);
}

function sourceFields({ sources }: Reply): APIEmbedField[] {
  const name = sources.length > 1 ? 'Sources' : 'Source';
  const together = sources.join('\n');
  if (together.length <= LIMIT.fieldValue) return [{ name, value: together }];
  return sources.map((value) => ({ name: 'Source', value }));
}

/** Nothing is sent that its article does not say; a fact that is not proven here is a defect. */
function prove(facts: readonly FoundFact[]): void {
  const unproven = facts.find(({ fact }) => !isProven(fact));
  if (unproven !== undefined) throw new Error(`${unproven.fact.id} is not what its article says.`);
}

function quoteButtons(facts: readonly FoundFact[]): Button[] {
  const [first, ...rest] = facts
    .map(({ fact }) => fact)
    .filter(isQuotable)
    .map(shownKey);
  return first === undefined ? [] : [{ label: 'Quote', action: { kind: 'quote', keys: [first, ...rest] } }];
}

function shareButton({ facts: [first, ...rest], close }: Found): Button {
  const shown = ({ fact, highlight }: FoundFact): ShownFact => ({ key: shownKey(fact), highlight });
  const facts = [shown(first), ...rest.map(shown)] as const;
  return {
    label: 'Share',
    action: { kind: 'share', facts, close: close === undefined ? null : shown(close) },
  };
}
