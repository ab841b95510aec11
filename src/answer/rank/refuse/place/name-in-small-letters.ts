import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Query } from '../../../retrieve/query.ts';
import { BEFORE_PLACE, OF_PLACE } from './named-in-passing.ts';

/** What stands behind the name of a place or a firm: `anglian water`. */
const BEHIND_NAME = new RegExp(
  `^(?:${OF_PLACE}|water|gas|energy|power|electric|utilities|bank|airlines?|airways|rail|trains)$`,
  'u',
);

/**
 * Whether a question typed in small letters has a name where a place's or a firm's stands, and no article has it: `in aberdeen`, `anglian water`.
 * With a capital it is refused anyhow.
 */
export const namesUnknownInSmallLetters = oncePer(({ clues, words }: Query): boolean =>
  clues.some((clue) => {
    const { word } = clue;
    const isName = clue.status === 'unknown' && clue.kind === 'proper' && clue.said === word;
    if (!isName && !isTakenForSlip(clue)) return false;
    const at = words.findIndex(({ text }) => text === word);
    // `In spite of` stands before more.
    const isPlaced = BEFORE_PLACE.test(words[at - 1]?.text ?? '') && (isName || at === words.length - 1);
    return isPlaced || BEHIND_NAME.test(words[at + 1]?.text ?? '');
  }),
);

/** `Leeds`, where the articles have `led`: an English word is as likely itself. */
const isTakenForSlip = ({ status, concepts, word }: Query['clues'][number]): boolean =>
  status === 'named' && concepts.length === 0 && word.length >= LONG;
const LONG = 5;
