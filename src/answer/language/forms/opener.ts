import { AUXILIARIES, PREPOSITION, QUESTION_WORDS } from './question-words.ts';
import { ALL, HELLO } from './small-talk.ts';

/** What parts an opener from what follows; `well-known` opens with nothing. */
const JOINT = String.raw`(?:\s*[,.!…;:]+\s*|\s+[–—-]\s+)`;
/** What people say before a question and mean nothing by. */
const FILLER =
  'so|and|but|ok|okay|okie|alright|right|well|oh|ah|um+|uh+|er+m?|hm+|btw|wait|sorry|please|pls|plz|lol|yeah|yes|anyways?|(?:(?:a|one|just a|another) )?quick (?:question|one)';
const OPENER = new RegExp(
  `(?:(?:${HELLO}${ALL}|${FILLER})(?:(?<apart>${JOINT})|\\s+)|(?:guys|folks|mate|bro|dude|bot|question)(?<called>${JOINT}))(?=\\S)`,
  'iuy',
);
/** `Can you tell me who …`, `does anyone know where …`, `I was just wondering, how …`. */
const LEAD_IN = new RegExp(
  `(?:(?:(?:can|could|will|would) (?:you|u|anyone|someone) )?(?:(?:please|pls|just) )?(?:tell|remind) (?:me|us)(?: again)?|(?:(?:do|does|did|would) )?(?:you|u|any(?:one|body)|some(?:one|body)) (?:happen to )?knows?|(?:(?:i|i['’]?m|i am|(?:i )?was) )?(?:just )?(?:wonder(?:ing)?|curious)|i(?: want|['’]?d like| would like| need) to know|any idea),?\\s+(?=${PREPOSITION}(?:${QUESTION_WORDS}|whom)\\b)`,
  'iuy',
);
/** A question, or an order that is one. Before anything else a word may belong to a name: `Well 7`, `Hi Records`. */
const OPENS_QUESTION = new RegExp(
  `${PREPOSITION}(?:${QUESTION_WORDS}|whom|wheres|${AUXILIARIES}|tell|remind|name|list|give|show|define|explain|recommend|suggest)\\b`,
  'iuy',
);
const ADDED =
  '(?:please|pls+|plz|thanks?|thank (?:you|u)|thx|ty|tysm|cheers|lo+l|lmao|rofl|xd|haha|guys|folks|mate|bro|dude|bot)';
/** `…? thanks a lot`, `…, lol`, `… please`; `thanks` may be a word of the question where nothing parts it from that. */
const CLOSER = new RegExp(
  `(?:${JOINT}|(?<=\\?)[\\s?!]*|(?<!\\b(?:say|says|said|called|named|word|and|or))\\s+(?=please|pl[sz]|thx|tysm|lo+l|lmao|rofl))${ADDED}(?: (?:${ADDED}|all|everyone|again|a lot|so much|very much|in advance))*[\\s,.!?…]*$`,
  'i',
);
/** No closer is longer. */
const LONGEST_CLOSER = 60;

/** Where a question begins and ends within what was said: between `hey guys, can you tell me` and `please`. */
export function questionWithin(said: string): { readonly start: number; readonly end: number } {
  const tail = said.slice(-LONGEST_CLOSER);
  const closer = CLOSER.exec(tail);
  const end = closer === null ? said.length : said.length - tail.length + closer.index;
  const start = openerEnd(said);
  // What is nothing but an opener and a closer is all there is.
  return start < end ? { start, end } : { start: 0, end: said.length };
}

/** Just the question of what was said. */
export function withoutOpener(said: string): string {
  const { start, end } = questionWithin(said);
  return said.slice(start, end);
}

function openerEnd(said: string): number {
  let end = 0;
  let at = 0;
  for (;;) {
    const leadIn = matchAt(LEAD_IN, said, at);
    if (leadIn !== null) return at + leadIn[0].length;
    const opener = matchAt(OPENER, said, at);
    if (opener === null) return end;
    at += opener[0].length;
    const isApart = (opener.groups?.apart ?? opener.groups?.called) !== undefined;
    if (isApart || matchAt(OPENS_QUESTION, said, at) !== null) end = at;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
