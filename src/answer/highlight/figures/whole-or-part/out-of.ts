import { HEDGE } from '../../../language/hedge.ts';
import { stemOf } from '../../../language/words.ts';
import type { Refine } from '../../spans.ts';

/** Between two counts: `11 goals in 16 league games`, `14 in 41`, `five of their last 14 games`. */
const IN = new RegExp(
  String.raw`^(?: (?!and(?!\w)|but(?!\w)|in(?!\w))\p{L}{2,20}){0,3} (?:in|from|out of|of) (?:(?:${HEDGE}) )?(?:(?:his|her|its|their|the) )?(?:(?:last|first|past|opening|league|cup) ){0,2}$`,
  'iu',
);
/** What was played, and not what was scored or won. */
const PLAYED =
  /^(?:games?|match(?:es)?|appearances?|starts?|innings|outings?|races?|rounds?|fixtures?|tests?|caps?)$/iu;
const ASKS_PLAYED = /\b(?:play(?:s|ed|ing)?|appear\w*|start(?:s|ed)?|took part|raced|feature[ds]?)\b/i;
const ASKS_SCORED =
  /(?<!\w)how many (?:\p{L}+ ){0,2}(?:goals?|points?|wins|runs|tries|wickets|titles|assists|saves|penalties|defeats|draws|losses)(?!\w)|(?<!\w)how many(?!\w).*(?<!\w)(?:scor(?:e|ed|ing)|w[io]n|lost|lose|drawn|netted)(?!\w)/iu;

/** `11 goals in 16 games this season after 14 in 41 last term`: how many were scored are never those that were played. */
export const scoredIn: Refine = ({ text }, spans, chosen, { plain }) => {
  if (chosen.kind !== 'count' || !ASKS_SCORED.test(plain) || ASKS_PLAYED.test(plain)) return undefined;
  const asked = /(?<!\w)how many (?<what>\p{L}+)/iu.exec(plain)?.groups?.what ?? '';
  if (PLAYED.test(asked) || chosen.noun.includes(stemOf(asked.toLowerCase()))) return undefined;
  const scored = spans.findLast(({ kind, end }) => kind === 'count' && end <= chosen.start);
  return scored !== undefined && IN.test(text.slice(scored.end, chosen.start)) ? scored : undefined;
};
