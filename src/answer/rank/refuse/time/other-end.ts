import { contentOf, stemsOf } from '../../../language/held.ts';

const ASKS_CAUSE = /^what (?:causes|caused|is causing|brings on) (?<of>[^?]{2,60})/u;
const IT_CAUSES = /^(?:It|They|This|The \p{Ll}+) (?:can |may |often |also )?causes? (?<effect>[^.]+)/u;

/** `It causes a high temperature`, behind a sentence about the fever, does not tell what causes the fever. */
export function tellsEffectOfIt(said: string, text: string, before: () => readonly string[]): boolean {
  const { of = '' } = ASKS_CAUSE.exec(said)?.groups ?? {};
  const effect = of === '' ? undefined : IT_CAUSES.exec(text)?.groups?.effect;
  if (effect === undefined) return false;
  const asked = contentOf(of);
  const [told, paragraph] = [stemsOf(effect), stemsOf(before().join('\n'))];
  return asked.some((stem) => paragraph.has(stem)) && !asked.every((stem) => told.has(stem));
}

const ASKS_RISE = /^when\b.*\b(?:go(?:es|ing)? up|rise|rises|rising|increase\w*|come (?:in|into))\b/u;
const STAYED = /\b(?:frozen|freez\w+|unchanged|stayed the same)\b/iu;
const RISES = /\b(?:ris\w+|rose|go(?:es|ing)? up|went up|increas\w+|doubl\w+|up (?:by|from|to)|rais\w+)\b/iu;

const ASKS_END = /^when (?:will|does|do|is|are|did) .*\b(?:end|finish|be over|stop)\W*$/u;
const ENDS =
  /\b(?:end\w*|until|till|finish\w*|over|last\w*|stop\w*|through|clos\w+|expir\w+|by|mild\w*|warm\w*|cease\w*|complet\w+|conclud\w+|lift\w*|final\w*|run(?:s|ning)? (?:from|to|out))\b/iu;

/** Whether a question asks when something changes or ends, and a text tells since when it has not, or of no end. */
export const tellsNoChange = (said: string, text: string): boolean =>
  (ASKS_RISE.test(said) && STAYED.test(text) && !RISES.test(text)) ||
  (ASKS_END.test(said) && !ENDS.test(text));
