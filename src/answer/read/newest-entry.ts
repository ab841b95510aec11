import { figureAt } from '../../knowledge/figures/figure-at.ts';
import { isNotYet, unitOf } from '../../knowledge/figures/measure.ts';
import { isStamp } from '../../knowledge/ingest/body/stamp.ts';
import { UNITS_OF_TIME } from '../../knowledge/time/moments.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { asksForFigure } from '../language/earlier.ts';
import { contentOf, namesAnother, stemsInOrder, stemsOf } from '../language/held.ts';
import type { Ranked } from '../rank/decide.ts';
import type { Look } from '../rank/look.ts';
import { SAME } from '../retrieve/meaning.ts';

/** It asks how it was at some time, which another entry tells. */
const OF_A_TIME =
  /(?<!\w)(?:dawn|dusk|sunrise|sunset|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|overnight|yesterday|earlier|first|initial\w*|original\w*|before|ago|previous\w*|start\w*|beg[aiu]n\w*|when|since|until|had|\p{L}+day|(?:at|by) \d+)(?!\w)/iu;
/** What came on top, and not what it comes to. */
const ADDED_BEFORE = /\b(?:another|further|extra|additional|by)\s(?:about\s|some\s|around\s)?$/i;
const ADDED_BEHIND =
  /^\s(?:\p{L}+\s)?(?:more|extra|further|additional|of (?:them|these|those|which|whom))(?!\w)/iu;
/** So many entries make a live blog. */
const LEAST_ENTRIES = 3;

/**
 * Who asks how much it is means the newest entry of a live blog, where several tell the same in one unit: `By dawn 90 homes had burned`
 * of the morning is behind `The fire has burned 240 homes` of the evening. What stands above the entries is as new as the newest.
 *
 * @param ranked the best first; the first is sure, so is what takes its place
 */
export function newestEntryFirst(
  ranked: readonly Ranked[],
  look: Look,
  index: Index,
  question: Question,
): readonly Ranked[] {
  const { facts } = index;
  const [first, ...others] = ranked;
  if (first === undefined) return ranked;
  const told = facts[first.fact] as Fact;
  if (told.context === undefined || !isStamp(told.context) || !asksForFigure(question)) return ranked;
  if (OF_A_TIME.test(question.plain)) return ranked;
  const ageOf = agesIn(index, index.articleOf[first.fact] as number);
  const age = ageOf?.(first.fact);
  if (ageOf === undefined || age === undefined) return ranked;
  const foundIn = (fact: number) => look.candidates.find((one) => one.fact === fact)?.found ?? 0;
  const { clues } = look.query;
  const names = clues.reduce((bits, { kind }, at) => (kind === 'proper' ? bits | (1 << at) : bits), 0);
  const named = foundIn(first.fact) & names;
  const words = index.dictionary.stems.words;
  const heldBy = ({ text }: Fact) => {
    const there = stemsOf(text);
    return clues.filter(({ alternatives }) =>
      alternatives.some(({ stem, strength }) => strength >= SAME && there.has(words[stem] as string)),
    );
  };
  const wanted = heldBy(told);
  const asked = `${question.plain} ${told.text} ${told.article.title}`;
  const newer = others
    .flatMap((one) => {
      const own = ageOf(one.fact);
      return own !== undefined && own < age ? [{ one, own }] : [];
    })
    .filter(({ one: { fact } }) => {
      const other = facts[fact] as Fact;
      const held = heldBy(other);
      return (
        (named & ~foundIn(fact)) === 0 &&
        wanted.every((clue) => held.includes(clue)) &&
        tellsOtherwise(told, other) &&
        (held.length > wanted.length || sharesWord(told, other)) &&
        !namesAnother(other, asked) &&
        look.veto(fact) === null
      );
    })
    .sort((a, b) => a.own - b.own);
  const newest = newer[0]?.one;
  return newest === undefined ? ranked : [newest, ...ranked.filter((one) => one !== newest)];
}

/** How many entries of an article are newer than a fact's; undefined where it has none whose newest stands at the top. */
function agesIn(
  { facts, articleStarts }: Index,
  article: number,
): ((fact: number) => number | undefined) | undefined {
  const from = articleStarts[article] as number;
  const own = facts.slice(from, articleStarts[article + 1]);
  const times: string[] = [];
  const ages = own.map(({ context = '', place }) => {
    const isEntry = isStamp(context);
    if (isEntry && times.at(-1) !== context) times.push(context);
    if (isEntry) return times.length;
    return times.length === 0 && place.kind !== 'dateline' ? 0 : undefined;
  });
  const minutes = times.map(minutesOf);
  // At midnight a day begins anew.
  const later = minutes.slice(1).filter((time, at) => time > (minutes[at] as number)).length;
  return times.length < LEAST_ENTRIES || later > 1 ? undefined : (fact) => ages[fact - from];
}

function minutesOf(stamp: string): number {
  const [, hours = '', minutes = '0', half = ''] = /(\d{1,2})(?:[:.h](\d{2}))?\s?([ap])?/iu.exec(stamp) ?? [];
  const noon = half === '' ? 0 : half.toLowerCase() === 'p' ? 12 : 0;
  return ((half === '' ? Number(hours) : Number(hours) % 12) + noon) * 60 + Number(minutes);
}

/** Both tell figures of one unit, and other ones: what is so, and not what is added to it or is only to come. */
function tellsOtherwise(told: Fact, other: Fact): boolean {
  const own = told.figures.filter(isAmount);
  return other.figures.filter(isAmount).some((figure) => {
    const at = figureAt(other.text, figure.text);
    const isAdded =
      ADDED_BEFORE.test(other.text.slice(0, at)) ||
      ADDED_BEHIND.test(other.text.slice(at + figure.text.length));
    const rivals = own.filter((one) => unitOf(one) === unitOf(figure));
    return (
      at >= 0 &&
      !isAdded &&
      !isNotYet(other, figure) &&
      rivals.length > 0 &&
      rivals.every(({ value }) => value !== figure.value)
    );
  });
}

const isAmount = (figure: Figure): boolean => figure.value !== null && !UNITS_OF_TIME.has(unitOf(figure));

/** A word besides the unit says that both tell of one thing: `burned`. */
function sharesWord(told: Fact, other: Fact): boolean {
  const units = new Set(other.figures.flatMap(({ unit }) => stemsInOrder(unit)));
  const there = new Set(contentOf(other.text));
  return contentOf(told.text).some(
    (stem) => there.has(stem) && !units.has(stem) && /^\p{L}{3,}$/u.test(stem),
  );
}
