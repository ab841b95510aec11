import { sourceOf } from './according-to.ts';
import { type Cast, castMember, described, introduce, note, opensWithPlace, withoutOpening } from './cast.ts';
import { holderOf } from './office-of.ts';
import { peopleIn } from './people.ts';
import {
  ADVERBIAL,
  BEHIND_PLACE,
  BESIDE_QUOTE,
  NAME_FIRST,
  ROLE_FIRST,
  ROLE_NAME_FIRST,
  ROLE_NAME_SAYS,
  WITHOUT_QUOTE,
} from './says-who.ts';
import { SAYS } from './speech.ts';
import { inSentence, resolve } from './who-is-meant.ts';

/** Who says each of a paragraph's sentences; null where the article itself does. A quotation is its speaker's to its end. */
export function speakersOf(sentences: readonly string[], cast: Cast): readonly (string | null)[] {
  cast.opener = undefined;
  cast.hasFirstPerson = sentences.some((sentence) => FIRST_PERSON.test(sentence));
  const goesOn = /^["“„«‘]/u.test(sentences[0] ?? '') ? cast.quoting : null;
  const named = sentences.map((sentence) => attribution(sentence, cast));
  const speakers = named.map((speaker, index): string | null => {
    if (speaker !== undefined || !isQuotation(sentences, index)) return speaker ?? null;
    const ahead = named.slice(index + 1).find((next) => next !== undefined);
    const before = named.slice(0, index).findLast((previous) => previous !== undefined);
    // `“We lost it. And then we found it,” said Lund.`: cut inside a quotation, what follows names its speaker.
    const [first, second] = isOpenAfter(sentences[index] ?? '') ? [ahead, before] : [before, ahead];
    return first === undefined ? (second === undefined ? goesOn : second) : first;
  });
  // `Ada Lund, the mayor, said:` stands over what she says.
  const last = sentences.at(-1) ?? '';
  cast.quoting = isOpenAfter(last) || LEADS_IN.test(last) ? (speakers.at(-1) ?? null) : null;
  return speakers;
}

const FIRST_PERSON = /(?<!\p{L})(?:I|[Mm](?:e|y|ine|yself)|[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)(?!\p{L})/u;

/** Whether a line says no more than who is quoted below it. */
export const leadsIn = (text: string): boolean => text.length <= LONGEST_LEAD && LEADS_IN.test(text);
const LONGEST_LEAD = 160;
const LEADS_IN = new RegExp(`(?<![\\p{L}])${SAYS}(?:\\s[^:]{1,40})?[:：]\\s*$`, 'u');

/** Who says a sentence: null where it leaves open whom it means, undefined where it names nobody. */
function attribution(sentence: string, cast: Cast): string | null | undefined {
  for (const { name, role } of peopleIn(sentence)) introduce(cast, withoutOpening(name), role);
  const quoted = /["“”«»„「」]|(?:^|[\s:])‘[^’]{3}/u.test(sentence);
  // `“They have said so at the polls.”`: whoever speaks in it is not who says it.
  const isInside = WHOLLY_QUOTED.test(sentence);
  const said = isInside ? undefined : (titledIn(sentence, cast) ?? speakerIn(sentence, quoted, cast));
  const speaker = said === undefined && !isInside ? sourceOf(sentence, cast) : said;
  const isQuoted = /^["“„«「‘]/u.test(sentence);
  note(cast, sentence, speaker ?? null, isQuoted);
  if (typeof speaker === 'string') cast.last = { speaker, isPerson: isPerson(cast, speaker) };
  else if (!isQuoted) cast.last = null;
  return speaker;
}

const WHOLLY_QUOTED = /^(?:"[^"“”]*"|“[^“”"]*”)$/u;

function isPerson(cast: Cast, speaker: string): boolean {
  const [name = ''] = speaker.split(',', 1);
  const member = name.includes(' ') ? castMember(cast, name) : null;
  return member !== null && described(member) === speaker;
}

/** `the operator’s head of sales, Jan Petek` */
function titledIn(sentence: string, cast: Cast): string | undefined {
  const holder = holderOf(sentence, cast);
  if (holder !== null) {
    const member = introduce(cast, holder.name, holder.role) ?? { ...holder };
    // `harbour`, which stands right before the name, is what the office is of.
    if (member.role !== null && holder.role.endsWith(` ${member.role}`)) member.role = holder.role;
    return described(member);
  }
  const titled = ROLE_FIRST.exec(sentence) ?? ROLE_NAME_FIRST.exec(sentence) ?? ROLE_NAME_SAYS.exec(sentence);
  if (titled === null) return undefined;
  const [, office = '', name = ''] = titled;
  const role = inSentence(office);
  return described(introduce(cast, name, role) ?? { name, role });
}

/** Of the ways in which a sentence may say it the first that names somebody. */
function speakerIn(sentence: string, quoted: boolean, cast: Cast): string | null | undefined {
  const patterns = quoted ? BESIDE_QUOTE : opensWithPlace(sentence) ? BEHIND_PLACE : WITHOUT_QUOTE;
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    const who = match?.[1];
    if (match === null || who === undefined) continue;
    if (pattern === NAME_FIRST && ADVERBIAL.test(sentence.slice(0, match.index + 2))) continue;
    const start = sentence.indexOf(who, match.index);
    const speaker = resolve(sentence, who, start, cast);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** Wholly inside quotation marks, or between those of its neighbours. */
function isQuotation(sentences: readonly string[], index: number): boolean {
  if (/^["“„«「‘]/.test((sentences[index] ?? '').trim())) return true;
  return sentences
    .slice(Math.max(0, index - 20), index)
    .reduce((open, one) => (isOpenAfter(one) ? true : /["”»」]/.test(one) ? false : open), false);
}

/** `„…“` closes with what opens elsewhere: the first mark of a sentence tells. */
function isOpenAfter(sentence: string): boolean {
  const last = (signs: string): number => Math.max(...[...signs].map((sign) => sentence.lastIndexOf(sign)));
  const german = sentence.includes('„');
  const opened = last(german ? '„' : '“«「');
  const closed = last(german ? '“”' : '”»」');
  return opened > closed || (opened < 0 && closed < 0 && sentence.split('"').length % 2 === 0);
}
