import type { Question } from '../../language/analyse.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { TypedSpan } from '../spans.ts';

/** `Who did she share a flat with`, `who did Lund call on to resign` */
const ASKS =
  /^(?:and |so |but )?who(?:m)? (?:did|does|do|will|has|have|had|was|were|is|are) (?<told>[^?]{3,80}) (?<by>with|to|on|from|for|against|by)(?: to \p{L}[^?]{0,60})?\W*$/iu;
/** Before the name what somebody is. */
const LEADS =
  /^ (?:(?:the|an?|its|their|his|her) )?(?:(?!(?:the|an?|of|in|at|for|from|with|to|on|by|and|who|that)\b)\p{Ll}[\p{Ll}-]{1,20} ){0,4}$/u;
const SMALL = /^(?:s?he|they|it|the|an?|his|her|its|their|to|in|at|of|been|be|being|\p{L})$/u;
const PARTS = /[,;:.] |\b(?:and|but|who|which|while|when)\b/u;
const LOOKED_AT = 90;

/**
 * With, to or by whom something was done: `shared a flat in Skar with the poet Ada Lund`. Undefined where what was done is not told so, or the
 * word stands before two names.
 */
export function withWhom(text: string, spans: readonly TypedSpan[], { plain }: Question): Span | undefined {
  const { told, by } = ASKS.exec(plain)?.groups ?? {};
  if (told === undefined || by === undefined) return undefined;
  const asked = tokenise(told).flatMap((token) => (SMALL.test(token.text) ? [] : [stemOf(token.text)]));
  const named = spans.filter(({ kind, start, written }) => {
    if (kind !== 'name' || tokenise(written).some((token) => asked.includes(stemOf(token.text))))
      return false;
    const before = text.slice(0, start);
    const at = before.lastIndexOf(` ${by} `);
    const clause =
      before
        .slice(Math.max(0, at - LOOKED_AT), Math.max(0, at))
        .split(PARTS)
        .at(-1) ?? '';
    return (
      at >= 0 &&
      LEADS.test(before.slice(at + by.length + 1)) &&
      tokenise(clause).some((token) => !token.capital && asked.includes(stemOf(token.text)))
    );
  });
  const [one, another] = named;
  return another === undefined ? one : undefined;
}
