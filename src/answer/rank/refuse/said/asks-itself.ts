import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { analyse, type Question } from '../../../language/analyse.ts';
import { ABOUT } from '../../../language/forms/about.ts';
import { stemOf, tokenise } from '../../../language/words.ts';

/** What a text asks: from a sentence's or a quotation's beginning to its mark. */
const ASKED = /[^.!?…“”"«»]+\?/gu;
/** `Asked the mayor who would pay` */
const INDIRECT =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?)(?: \p{L}+){0,3}? ((?:who|whose|when|where|why|what|which|how|whether)\b[^.,;!?]*)/gu;
const NOTHING = /^[\s\p{P}]*$/u;
/** Hardly any fact has such a word, and each that is looked at is read. */
const MAY_ASK = /\?|\b(?:ask|wonder)/;
/** `What did the mayor ask` */
const ABOUT_ASKING = /\b(?:ask\w*|question\w*|wonder\w*)\b/i;

interface Asked {
  readonly asked: Question['asked'];
  readonly stems: ReadonlySet<string>;
}

const ASKS_NOTHING = { all: [], isBare: false } as const;

/** What a fact asks, and whether it does nothing else. */
const askedIn = oncePer(({ text }: Fact): { readonly all: readonly Asked[]; readonly isBare: boolean } => {
  if (!MAY_ASK.test(text)) return ASKS_NOTHING;
  const asked = [...text.matchAll(ASKED)].map(([words]) => words);
  const indirect = [...text.matchAll(INDIRECT)].map(([, words = '']) => words);
  const all = [...asked, ...indirect].map(
    (words): Asked => ({
      asked: analyse(words).asked,
      stems: new Set(tokenise(words).map((token) => stemOf(token.text))),
    }),
  );
  return { all, isBare: asked.length > 0 && NOTHING.test(text.replace(ASKED, '')) };
});

/**
 * `Who will pay for it?` within an article is no answer to the very question that it asks, nor to any other where it tells nothing
 * beside; `“Who will pay?” asked the mayor` answers who asked.
 */
export function asksItself(fact: Fact, { asked, about, plain, words }: Question): boolean {
  const { all, isBare } = askedIn(fact);
  if (all.length === 0 || about !== ABOUT.nothing || ABOUT_ASKING.test(plain)) return false;
  const content = words.filter(({ role }) => role === 'content');
  const isAsked = all.some(
    (one) => one.asked === asked && (isBare || content.every(({ stem }) => one.stems.has(stem))),
  );
  // `Who knew that it cost £4m?`
  return isAsked || (isBare && fact.figures.length === 0);
}
