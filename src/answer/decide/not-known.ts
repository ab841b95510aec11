import { byName } from '../../knowledge/ingest/figures/currencies.ts';
import { lazily } from '../../knowledge/memoize.ts';
import type { Article } from '../../knowledge/types.ts';
import { asMeant } from '../language/analyse.ts';
import { isOfOtherLanguage, languageName, primary } from '../language/forms/other-language.ts';
import { smallTalkOf } from '../language/forms/small-talk.ts';
import { contentOf } from '../language/held.ts';
import { plain, stemOf } from '../language/words.ts';
import type { Answer, Reason } from '../types.ts';

/** What asks about something said before: `who says so?`, `and where is that`. */
const ASKS_ON =
  /\b(?:who|whose|what|which|where|when|why|how|it|its|that|this|they|them|their|those|these|he|she|his|her|there|so|more|else|sure|source|sources|then|really)\b/i;
/** The same, with words that name nothing by themselves. */
const NAMES_NOTHING = /^(?:sourc|year|wrote|write|day|date|month|proof|prove|link|much|long|old|far)$/;

/** `How long is it`, `how old are you`: it asks how much of something, and does not say of what. */
const HOW_ALONE = /^(?:long|old|far|big|larg|fast|quick|tall|high|deep|heavi|wide|hot|cold|often)$/;
/** What is said of the article that is spoken of. */
const OF_ARTICLE = /\b(?:this|articles?|story|stories|piece|text|report|news|post)\b/i;

/** An answer, but where the question itself is the reason that nothing can be: then none, with that reason. */
export function createReasons(articles: readonly Article[]): (answer: Answer, question: string) => Answer {
  const languages = lazily(() => languagesOf(articles));
  return (answer, question) => {
    const said = plain(question);
    const { confidence } = answer;
    if (answer.kind === 'found' && answer.steps?.includes('word for word')) return answer;
    // It asks nothing, of what was said before as little as of the articles.
    if (smallTalkOf(said) !== undefined) return { kind: 'unknown', confidence };
    const isOnBefore = asksOfNothing(said) || leansOn(said);
    if (answer.kind === 'found')
      return isOnBefore ? { kind: 'unknown', confidence, because: followUp(said) } : answer;
    if (languages().length > 0 && isOfOtherLanguage(said, languages())) {
      const names = languages().flatMap((language) => languageName(language) ?? []);
      return { ...answer, because: { kind: 'other language', languages: names } };
    }
    // What would be offered is close to a few words that say nothing of what it is about.
    const isFollowing = isOnBefore || asksOfIt(said) || (answer.kind === 'unknown' && isFollowUp(said));
    return isFollowing ? { kind: 'unknown', confidence, because: followUp(said) } : answer;
  };
}

/** What stands for something said before. */
const PRONOUN = /\b(?:it|its|they|them|their|those|these|he|him|his|she|her|that|this)\b/i;

function followUp(said: string): Reason {
  const pronoun = PRONOUN.exec(said)?.[0].toLowerCase();
  return { kind: 'follow-up', ...(pronoun !== undefined && { pronoun }) };
}

/** Those of the articles, the commonest first; none where one of them is not known by name. */
function languagesOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  const languages = new Map<string, number>();
  for (const [tag, count] of counts) {
    if (languageName(tag) === null) continue;
    languages.set(primary(tag), (languages.get(primary(tag)) ?? 0) + count);
  }
  return [...languages].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

/** It asks, and names nothing: what it stands on was said before. */
function isFollowUp(said: string): boolean {
  return ASKS_ON.test(said) && contentOf(asMeant(said)).every((stem) => NAMES_NOTHING.test(stem));
}

/** `How big is it`, `when was that`: no word of it says what `it` is. */
const asksOfIt = (said: string): boolean =>
  /\b(?:it|that|this|they|them|those|these|he|she|him|her)\W*$/i.test(said) &&
  ASKS_ON.test(said) &&
  contentOf(asMeant(said)).length === 0;

/** It asks how much of something, and neither says of what nor means the article. */
function asksOfNothing(said: string): boolean {
  if (!/\bhow\b/i.test(said) || OF_ARTICLE.test(said)) return false;
  const content = contentOf(asMeant(said));
  return content.length > 0 && content.every((stem) => HOW_ALONE.test(stem));
}

/** `And the year before`, `what about 2022`: another time than was spoken of. */
const ANOTHER_TIME =
  /^(?:(?:and|but|so|ok|okay|then|what about|how about|what of) )+(?:(?:in|for|by|the|a|of) )*(?:(?:year|month|week|day|quarter|decade|time)s? (?:before|after|earlier|ago|prior|later)|(?:last|next|this|previous|following) (?:year|month|week|quarter|decade)|(?:before|after)(?: that| then| this)?|back then|(?:19|20)\d\d)\W*$/iu;
/** `How much is that in yuan`, `is it more than last year`, `did they grow`. */
const OF_THAT =
  /^(?:(?:and|but|so|ok|okay|wait) )*(?:is|was|are|were|did|does|do|has|have|had|will|how (?:much|many|big|high) (?:is|was|are|were|did|does|has|would))(?: (?:that|it|they|those|these))\b/i;
const SAYS_OF_NOTHING =
  /^(?:year|month|week|quarter|decad|last|next|previou|befor|earlier|more|less|much|lot|high|higher|low|lower|rise|rose|risen|grow|grew|grown|growth|fall|fell|fallen|drop|increas|decreas|doubl|tripl|chang|million|billion|percent|total|worth|convert|number)$/u;

/** It asks something of what was spoken of before, and does not say of what. */
function leansOn(said: string): boolean {
  if (ANOTHER_TIME.test(said)) return true;
  if (!OF_THAT.test(said) || OF_ARTICLE.test(said)) return false;
  const content = contentOf(asMeant(said));
  return (
    content.length > 0 && content.every((stem) => SAYS_OF_NOTHING.test(stem) || CURRENCY_STEMS.has(stem))
  );
}
const CURRENCY_STEMS: ReadonlySet<string> = new Set([...byName.keys()].map(stemOf));
