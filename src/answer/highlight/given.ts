import type { Question } from '../language/analyse.ts';
import { stemOf, tokenise } from '../language/words.ts';

/** Every word of it is the question's: it tells nothing that was not known. */
export const isGiven = (written: string, { words }: Pick<Question, 'words'>): boolean =>
  tokenise(written).every((token) => words.some(({ stem }) => stem === stemOf(token.text)));
