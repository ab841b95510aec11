import { isPersonName } from '../head/byline.ts';
import { isPress } from '../head/press.ts';

const PICTURE =
  '(?:image|picture|foto|media|video) caption|photo(?:graph)?(?: caption)?|file photo|(?:pictured )?(?:above|below|left|right)|inset|picture|pictured|image|illustration|graphic|infographic|map|chart|video|caption|' +
  'foto|bild(?:unterschrift)?|grafik|légende|illustrazione|didascalia|ilustración|imagen|pie de foto|afbeelding|' +
  'фото|на фото|иллюстрация|图|图片|图为|图注|图片说明|写真';
const CREDIT =
  'credits?|photo(?:graph)?(?:er)?|photo credit|picture|image(?: credit)?|drawing|illustration|graphic|source|courtesy|' +
  'foto(?:graf)?|bild|grafik|quelle|crédit(?: photo)?|dessin|crédito|fotografía|imagen|fonte|фото|источник|图片来源|来源|摄影|摄|写真';
const AGENCY =
  'AP|AFP|Reuters|dpa|EPA|EFE|ANSA|PA|VCG|CFP|Xinhua|Getty(?: Images)?|Shutterstock|Alamy|iStock|TASS|Bloomberg|NASA|imago|新华社|ТАСС';

/** `[PHOTO: …]`, `(Illustration: …)`, `Photo caption: …`. */
const LABELLED_PICTURE = new RegExp(
  `^(?:([[(（【]?)\\s*(?:(?:${PICTURE})\\s*[:：]|(?:image|media|picture|video) caption,\\s)|\\[(?:${PICTURE})\\])\\s*`,
  'iu',
);
/** From a credit's own label to the end. */
const LABELLED_CREDIT = new RegExp(
  `(?<![\\p{L}\\d])[|([（–—-]{0,20}\\s*(?:(?:${AGENCY}|(?<=[.!?]\\s)\\p{Lu}\\p{L}+(?=\\sphoto by))\\s+)?(?:${CREDIT})(?:\\s+(?:by|credit|courtesy of|von|par|de))?\\s*(?:[:：/©]|(?<=by)\\s)\\s*[^:：]{1,80}$`,
  'iu',
);
const BRACKETED_CREDIT = new RegExp(
  `\\s*[([（](?:[^()（）]{0,40}\\b)?(?:${AGENCY}|photo by|photo|foto|file|supplied|provided|submitted|archives?|collection|library|handout|courtesy)\\b[^()（）]{0,60}[)\\]）]\\s*$`,
  'i',
);
/** `… March 11, 2025. /VCG`. */
const SLASHED_CREDIT = /(?<=[.!?。…"”)]|\d)\s*\/\s?\p{Lu}[\p{L}\d .&-]{1,30}$/u;
/** `… on Friday. Jane Doe/Getty Images`. */
const NAMED_CREDIT = new RegExp(
  `(?<=[.!?。"”])\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s+){0,4}(?:\\p{Lu}[\\p{L}.'’-]+\\s?\\/\\s?)?(?:${AGENCY})(?:\\s+(?:Images|Photo|Pictures))?\\s*$`,
  'u',
);
/** `(Wes Okafor/The Beacon)`, `(Credit: The Ledger / T. Lund)`. */
const NAMES_CREDIT =
  /(?<=\S)\s+[([（](?:[Cc]redit:\s?)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s?\/\s?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}[)\]）]\s*$/u;
/** `… on Friday. Lem Astor/Chronicle`, `… on 17 April. S. Lund` */
const PERSON_CREDIT =
  /(?<=[.!?。"”])\s+(?:(?:\p{Lu}[\p{L}.'’-]*\s){0,2}\p{Lu}[\p{L}'’-]+\s?\/\s?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}|(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]+)\s*$/u;
/** `… on 4 March. ALDEN WIRE/Ada Lund/File Photo Purchase Licensing Rights` */
const WIRE_CREDIT =
  /(?<=[.!?”"])\s+\p{Lu}{3}[\p{Lu} ]*\/\s?\p{Lu}[\p{L}.’' -]{2,40}(?:\/[\p{L} ]{2,30})?(?: Purchase Licensing Rights.{0,10})?$/u;
const MARKED_CREDIT = /\s*©\s?[^©]{2,60}$/u;

/** `Image caption, The pier is 90 metres long`, as a page copied whole has it within its lines. */
export const isLabelledCaption = (line: string): boolean => LABEL_AND_COMMA.test(line);
const LABEL_AND_COMMA = /^(?:image|media|picture|video) caption,\s\S/iu;

/** `Photo: The pier in May.` */
export const isLabelledPicture = (text: string): boolean => LABELLED_PICTURE.test(text);

/** Whether a chunk of plain text is what stands under a picture: it says so, or ends with a picture's credit. */
export function isCaption(text: string): boolean {
  if (text.length > 600) return false;
  if (LABELLED_PICTURE.test(text)) return true;
  return (
    text.length <= 400 &&
    (isMarked(text) ||
      SLASHED_CREDIT.test(text) ||
      NAMES_CREDIT.test(text) ||
      BRACKETED_PHOTO.test(text) ||
      TRAILING_LABEL.test(text))
  );
}

/** `A bus leaves the depot, which 96 vehicles call home © Ada Lund/Ledger`: rights in a picture, and not in the page. */
export function isMarked(text: string): boolean {
  const [before = '', owner = '', ...more] = text.split(/\s©\s?/u);
  return (
    more.length === 0 &&
    (/^\p{Lu}[^\d/]{1,40}\/[^\d/]{2,30}$/u.test(owner) || (isPersonName(owner) && !isPress(owner))) &&
    before.split(/\s+/u).length >= 6 &&
    !/\b(?:rights|copyright|content|contents|website|published|material)\b/i.test(text)
  );
}
const BRACKETED_PHOTO =
  /[([（][^()（）]{0,40}(?:photo|foto|Фото|图|(?:supplied|provided|submitted|handout)(?=[:)]))\b[^()（）]{0,60}[)\]）]\s*$/i;
const TRAILING_LABEL =
  /[.!?。"”]\s+(?:photo(?:graph)?|picture|image|foto|bild|фото)(?: credit| by)?\s*[:：]\s*[^:：]{2,80}$/iu;

/** A caption without its label and without the credit of its picture; empty when there is nothing else. */
export function captionText(caption: string): string {
  let text = caption.trim();
  const bracket = LABELLED_PICTURE.exec(text)?.[1] ?? '';
  text = text.replace(LABELLED_PICTURE, '');
  if (bracket !== '' || /^[[【].*[\]】]$/u.test(text))
    text = text.replace(/^[[【]/u, '').replace(/\s*[\])）】]\s*$/u, '');
  for (const pattern of [
    WIRE_CREDIT,
    LABELLED_CREDIT,
    BRACKETED_CREDIT,
    NAMES_CREDIT,
    SLASHED_CREDIT,
    NAMED_CREDIT,
    PERSON_CREDIT,
    MARKED_CREDIT,
  ]) {
    text = text.replace(pattern, '').trim();
  }
  // Of `(Gazette photo by Ada Lund)`, without its label and what is behind it, a bracket is left.
  text = text.replace(/\s*[([（][^()]{0,30}$/u, '');
  // `Photo: N. Barrientos` was a credit and nothing else: a name is left, and no statement.
  return bracket === '' && LABELLED_PICTURE.test(caption) && !/[.!?。]$|\s\S+\s\S+\s\S+\s/u.test(text)
    ? ''
    : text;
}
