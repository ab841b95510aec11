import { stemOf, tokenise } from '../../../language/words.ts';

/** `Who runs the hospital` */
const ASKS_DOER =
  /^(?:so |and |but )?who (?:else |actually |now )?(?<does>(?!is\b|was\b|are\b|were\b|has\b|did\b|does\b|will\b|said\b|says\b)\p{L}{3,20})\b/u;
/** `You cannot run a hospital on goodwill`, `nobody can run it`: it tells of nobody who does. */
const BY_ANYBODY =
  /(?<!\w)(?:you|one|nobody|no one|anyone|anybody) (?:can|can[’']t|cannot|could|couldn[’']t|should|shouldn[’']t|must|may|might|would|wouldn[’']t|(?:have|has|need|needs|ought) to|don[’']t|do not)(?: (?:not|never|just|simply|ever))? (?<does>\p{L}+)/giu;

/** Whether a question asks who does something, and a text says only what anybody can or cannot do. */
export function tellsOfAnybody(said: string, text: string): boolean {
  const does = ASKS_DOER.exec(said)?.groups?.does;
  if (does === undefined) return false;
  const stem = stemOf(does);
  const byAnybody = [...text.matchAll(BY_ANYBODY)].filter(
    ({ groups }) => stemOf((groups?.does ?? '').toLowerCase()) === stem,
  );
  const all = tokenise(text).filter((token) => stemOf(token.text) === stem);
  return byAnybody.length > 0 && all.length === byAnybody.length;
}
