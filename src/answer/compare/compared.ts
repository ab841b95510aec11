import { figureAt } from '../../knowledge/figures/figure-at.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import { type Dimension, dimensionOf } from '../language/dimension.ts';
import { contentOf } from '../language/held.ts';

/** `25 metres long` is no depth. */
const DIRECTIONS = {
  long: /\b(?:long|length|stretch\w*)\b/i,
  deep: /\b(?:deep|depth)\b/i,
  wide: /\b(?:wide|width|broad|across)\b/i,
  tall: /\b(?:tall|high|height|rises?)\b/i,
  thick: /\b(?:thick|thickness)\b/i,
  far: /\b(?:away|from|distance|far|off|walk|drive)\b/i,
} satisfies Readonly<Record<string, RegExp>>;
const OF_AGE =
  /\b(?:old|aged?|since|found(?:ed|ation)|built|opened|dat(?:es?|ed|ing)|born|establish\w*|erected|launched|began|started)\b/i;

/** What a comparative that is said of a thing may be told by. */
interface Compares {
  readonly said: RegExp;
  readonly by: readonly Dimension[];
  readonly direction?: keyof typeof DIRECTIONS;
  readonly told?: RegExp;
}

/** Said of the thing itself: `deeper losses` are no depth. */
const ofThing = (words: string) =>
  new RegExp(
    String.raw`(?<!\w)(?:${words})(?!\w)(?=\s*(?:[,:?!.]|$|\s(?:than|to|from|the|in|at|on|of|one|away|there|here)(?!\w)))`,
    'i',
  );
const COMPARED: readonly Compares[] = [
  {
    said: ofThing('cheaper|dearer|pricier|costlier|cheapest|dearest|(?:more|less) expensive'),
    by: ['money'],
  },
  {
    said: ofThing('older|younger|newer|oldest|youngest'),
    by: ['duration', 'moment'],
    told: OF_AGE,
  },
  { said: ofThing('longer|shorter|longest|shortest'), by: ['length', 'duration'], direction: 'long' },
  { said: ofThing('quicker|slower|faster|fastest|slowest'), by: ['duration', 'speed'] },
  { said: ofThing('heavier|lighter|heaviest'), by: ['mass'] },
  { said: ofThing('deeper|shallower'), by: ['length'], direction: 'deep' },
  { said: ofThing('wider|narrower|broader'), by: ['length'], direction: 'wide' },
  { said: ofThing('taller|tallest'), by: ['length'], direction: 'tall' },
  { said: ofThing('thicker|thinner'), by: ['length'], direction: 'thick' },
  { said: ofThing('further|farther|nearer|closer'), by: ['length', 'duration'], direction: 'far' },
  { said: ofThing('warmer|hotter|colder|cooler'), by: ['temperature'] },
  { said: ofThing('busier|busiest'), by: ['count'] },
  {
    said: ofThing('bigger|larger|smaller|biggest|largest|smallest'),
    by: ['money', 'percent', 'area', 'volume', 'length', 'mass', 'power', 'count'],
  },
];
/** What stands so near a figure says what it measures. */
const NEAR = 30;
/** Of something that the thing has, and not of the thing: `its slide is 70 metres long`, `the average pupil is 14`. */
const OF_A_PART =
  /^(?:its|their|his|her|(?:the|an) average|on average,? (?:the|an?))\s((?:\p{Ll}+\s){0,2}?\p{Ll}+)\s(?:is|are|was|were|measures?|weighs?|stands?)(?!\w)/iu;
const OF_ITSELF =
  /^(?:length|depth|width|height|age|weight|temperature|size|capacity|duration|price|cost)$/iu;

/** Whether a figure may tell which of two is more so, as a question compares them: a length which is longer, and no count of visitors. */
export function tellsCompared(question: string, fact: Fact, figure: Figure): boolean {
  const compares = COMPARED.find(({ said }) => said.test(question));
  if (compares === undefined) return true;
  const { by, direction, told } = compares;
  const dimension = dimensionOf(figure);
  if (dimension !== undefined && !by.includes(dimension)) return false;
  if (!by.includes('money') && isOfAnother(question, fact.text, OF_A_PART)) return false;
  // Where something is cheaper, whoever sells it there may tell.
  if (by[0] !== 'money' || by.length > 1) {
    if (isOfAnother(question, fact.text, OF_A_THING_THERE)) return false;
  }
  const around = `${near(fact.text, figure.text)} ${figure.measures}`;
  if (told !== undefined && dimension !== undefined && !told.test(around)) return false;
  // `12 years old` is not how long something takes, nor how far it is.
  if (dimension === 'duration' && direction !== undefined) {
    return direction === 'far' ? DIRECTIONS.far.test(around) : !/\b(?:old|aged?)\b/i.test(around);
  }
  if (direction === undefined || dimension !== 'length') return true;
  const directions = Object.values(DIRECTIONS).filter((form) => form.test(around));
  return directions.length === 0 || directions.includes(DIRECTIONS[direction]);
}

/** `The mill at Kelby` is not Kelby; `the town of Kelby` is. */
const OF_A_THING_THERE = /^(?:[Tt]he|[Aa]n?)\s((?:\p{Ll}+\s){0,2}?\p{Ll}+)\s(?:at|in|near|outside)\s\p{Lu}/u;

function isOfAnother(question: string, text: string, form: RegExp): boolean {
  const part = form.exec(text)?.[1];
  if (part === undefined) return false;
  const asked = new Set(contentOf(question));
  return (
    !part.split(/\s/u).some((word) => OF_ITSELF.test(word)) &&
    !contentOf(part).some((stem) => asked.has(stem))
  );
}

function near(text: string, figure: string): string {
  const at = figureAt(text, figure);
  return at < 0 ? text : text.slice(Math.max(0, at - NEAR), at + figure.length + NEAR);
}

/** Whether two facts that count differently (`14 people`, `61,000 visitors`) say of it more in common than the question does. */
export function countAlike(question: string, [one, other]: readonly [Fact, Fact]): boolean {
  const asked = new Set(contentOf(question));
  const there = new Set(contentOf(other.text));
  return contentOf(one.text).some((stem) => there.has(stem) && !asked.has(stem) && /^\p{L}{3,}/u.test(stem));
}
