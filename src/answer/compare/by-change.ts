const LOSES =
  'lost|los(?:e|es|ing)|shed|sheds|shedding|fell|falls?|fallen|falling|dropp(?:ed|ing)|drops?|declin(?:e|es|ed|ing)|shr[aiu]nk|shrinks?|shrunken|sank|went down|gone down|going down|goes down';
const GAINS =
  'gain(?:s|ed|ing)?|grew|grows?|grown|growing|rose|rises?|risen|rising|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed)?|went up|gone up|going up|goes up';
const LESS = 'falls?|drops?|loss(?:es)?|declines?|decreases?|reductions?|cuts?';
const MORE = 'rises?|increases?|gains?|growth|jumps?|improvements?';
const END = '(?:the )?(?:very )?(?:most|least|fewest|fastest|furthest)';
const SIZE = '(?:biggest|largest|greatest|highest|sharpest|steepest|most|smallest|lowest|least)';

/** `Lost the most seats`, `the biggest fall in visitors` */
const ASKS_LESS = new RegExp(String.raw`\b(?:${LOSES})(?: by)? ${END}\b|\b${SIZE} (?:${LESS})\b`, 'u');
const ASKS_MORE = new RegExp(String.raw`\b(?:${GAINS})(?: by)? ${END}\b|\b${SIZE} (?:${MORE})\b`, 'u');
const ASKS_EITHER = new RegExp(String.raw`\bchanged(?: by)? ${END}\b|\b${SIZE} (?:changes?|swings?)\b`, 'u');

const TELLS_LESS = /\b(?:los[st]\w*|fall\w*|fell|drop\w*|declin\w*|decreas\w*|down|reduc\w*|cuts?|shed)\b/i;
const TELLS_MORE = /\b(?:gain\w*|ris\w+|rose|increas\w*|growth|grew|up|added)\b/i;
const TELLS_EITHER = /\b(?:chang\w*|differen\w*|swing)\b|[±]|\+\/[-–]/i;

/** Whether a column may tell of what a question asks: `Seats` how many there are, and not how many were lost. */
export type TellsChange = (name: string) => boolean;

/**
 * Which columns may tell what changed the most; undefined where a question asks for no change. A column of changes has the greatest
 * rise first; of falls only one that is named for them tells.
 *
 * @param plain in small letters
 */
export function changeAsked(plain: string): TellsChange | undefined {
  if (ASKS_LESS.test(plain)) return (name) => TELLS_LESS.test(name);
  if (ASKS_MORE.test(plain)) return (name) => TELLS_MORE.test(name) || TELLS_EITHER.test(name);
  if (ASKS_EITHER.test(plain)) return (name) => TELLS_EITHER.test(name);
  return undefined;
}
