import { remembered } from '../../../../knowledge/memoize.ts';
import { contentOf } from '../../../language/held.ts';

const GIVES = 'pay(?:s|ing)?|paid|contribut(?:es?|ed|ing)|chips? in|chipped in|cover(?:s|ed)?';
/** `How much does the city pay` */
const ASKED = new RegExp(
  String.raw`^(?:and |so )?(?:how much (?:money )?|what |what share (?:of it )?|what percentage )(?:does|did|do|will|would|has|have|must|should) (?:the |its |an? )?(?<giver>(?:[\p{L}’'-]+ ){1,3}?)(?:have to |has to |need to )?(?:${GIVES}|give|put (?:in|up|towards?))\b`,
  'u',
);
/** `Which the state would pay` */
const TOLD = new RegExp(
  String.raw`(?<before>[^,;:.()–—"“”]*?)(?<giver>\p{L}[\p{L}’'-]*) (?:(?:would|will|has|have|had|is|are|was|were|to|must|can|could|should|also|each|only) ){0,3}(?:${GIVES}|giv(?:es?|en|ing)|gave|put(?:s|ting)? (?:in|up|towards?))\b`,
  'giu',
);
/** Stand for somebody whom the text names before, or for nobody. */
const FOR_OTHERS =
  /^(?:it|they|them|he|him|she|her|we|us|you|i|me|who|which|that|and|or|but|both|all|each|not|to|be|been|being|was|were|is|are|then|also|so|now|still|ever|never|already|will|would|each|either|neither|others?|rest|much|money|costs?)$/iu;

const giverAsked = remembered((said: string) => {
  const stems = contentOf(ASKED.exec(said)?.groups?.giver ?? '');
  return stems.length === 0 ? null : stems;
});

/**
 * Whether a question asks what the city pays, and all that a text tells somebody to pay is another's: `60 percent of which the state would pay`.
 *
 * @param names what the question calls by name, as stems
 */
export function tellsWhatOthersGive(said: string, text: string, names: readonly string[]): boolean {
  const asked = giverAsked(said);
  if (asked === null) return false;
  const isName = asked.some((stem) => names.includes(stem));
  const told = [...text.matchAll(TOLD)].map(({ groups }) => groups ?? {});
  return (
    told.length > 0 &&
    told.every(({ giver = '', before = '' }) => {
      // `Every business in the city will pay`
      const stems = contentOf(`${before}${giver}`);
      // `The company will pay`: whoever is called by name may be that one.
      const isThem = FOR_OTHERS.test(giver) || (isName && !/^\p{Lu}/u.test(giver));
      return !isThem && !asked.some((stem) => stems.includes(stem));
    })
  );
}
