/** What softens a figure, right before it; longest first. */
const HEDGES_BEFORE = [
  'a little over',
  'a little under',
  'a little more than',
  'a little less than',
  'slightly more than',
  'slightly less than',
  'just over',
  'just under',
  'just below',
  'just above',
  'well over',
  'well under',
  'well above',
  'well below',
  'far more than',
  'more or less',
  'no less than',
  'no lower than',
  'no higher than',
  'no later than',
  'no fewer than',
  'no more than',
  'not more than',
  'not less than',
  'nothing less than',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'lower than',
  'at least',
  'at most',
  'as much as',
  'as many as',
  'as little as',
  'as few as',
  'as low as',
  'as high as',
  'up to',
  'close to',
  'upwards of',
  'in excess of',
  'an estimated',
  'a reported',
  'a record',
  'in the region of',
  'something like',
  'somewhere around',
  'an average of',
  'on average',
  'a total of',
  'over',
  'under',
  'about',
  'around',
  'roughly',
  'approximately',
  'approx',
  'nearly',
  'almost',
  'some',
  'estimated',
  'above',
  'below',
  'perhaps',
  'maybe',
  'possibly',
  'reportedly',
  'allegedly',
  'provisionally',
  'circa',
  'towards',
  'toward',
  'barely',
  'exactly',
  'mehr als',
  'weniger als',
  'mindestens',
  'höchstens',
  'bis zu',
  'rund',
  'etwa',
  'ungefähr',
  'knapp',
  'fast',
  'über',
  'gut',
  'circa',
  'ca',
  'schätzungsweise',
  'nahezu',
  'plus de',
  'moins de',
  'près de',
  'environ',
  'au moins',
  'au plus',
  'presque',
  "jusqu'à",
  'quelque',
  'autour de',
  'más de',
  'menos de',
  'cerca de',
  'al menos',
  'casi',
  'unos',
  'unas',
  'alrededor de',
  'hasta',
  'aproximadamente',
  'più di',
  'meno di',
  'circa',
  'quasi',
  'almeno',
  'oltre',
  'mais de',
  'quase',
  'ruim',
  'meer dan',
  'bijna',
  'ongeveer',
  'более чем',
  'более',
  'менее',
  'свыше',
  'около',
  'почти',
  'примерно',
  'не менее',
  'не более',
  'до',
  'порядка',
  '超过',
  '逾',
  '约',
  '大约',
  '近',
  '至少',
  '不到',
  '最多',
  '高达',
  '将近',
].sort((a, b) => b.length - a.length);
const FOREIGN_SHORT = /^(?:fast|gut|hasta|unos|unas|ca|oltre|до)$/;
/** `a total of` and `a record` are no doubt; `exactly` is the contrary of one. */
const FIRM = new Set(['a total of', 'a record', 'exactly', 'an average of', 'on average']);
const patterns = new Map<boolean, RegExp>();
const HEDGE_BEHIND =
  /^\s(?:or (?:more|less|so|fewer|longer|thereabouts)|at (?:most|least)|and counting)(?![\p{L}])/iu;
const SIGN = /(?:[~≈∼≥≤]|>|<)\s?$/u;

/** What softens a figure, and where the figure with it begins and ends. */
export interface Hedge {
  /** Where the hedge starts, for the figure's text; the figure's own start when there is none before it. */
  readonly start: number;
  readonly end: number;
  readonly hedge: string | null;
}

/** The hedge around a figure at `start` to `end` of a sentence. `spans`: a duration, which `over` says nothing about. */
export function hedgeOf(text: string, start: number, end: number, language: string, spans: boolean): Hedge {
  const before = text.slice(Math.max(0, start - 30), start);
  const sign = SIGN.exec(before);
  if (sign !== null) return { start: start - sign[0].length, end, hedge: sign[0].trim() };
  const words = patternFor(language.startsWith('en')).exec(before)?.[1];
  // `two points fewer than ten years ago`: a comparison, no doubt.
  const compares =
    words !== undefined &&
    /^(?:more|less|fewer|higher|lower|greater) than$/i.test(words) &&
    /(?:%|percent|per cent|points?|times|\d|million|billion|\p{L}s)\s$/iu.test(
      before.slice(0, before.lastIndexOf(words)),
    ) &&
    /^(?:\s\S+){0,2}\s(?:ago|earlier|before)\b/.test(text.slice(end));
  // `the fare will go up to £4 from £3`: it comes to that, and may not be less.
  const rises =
    words?.toLowerCase() === 'up to' &&
    GOES.test(before.slice(0, before.lastIndexOf(words))) &&
    WAS.test(text.slice(end));
  const isAbout =
    words?.toLowerCase() === 'over' && DISPUTES.test(before.slice(0, before.lastIndexOf(words)));
  const after = HEDGE_BEHIND.exec(text.slice(end))?.[0];
  if (
    words !== undefined &&
    !compares &&
    !rises &&
    !isAbout &&
    !(
      spans &&
      /^(?:over|some|towards?|above|below)$/i.test(words) &&
      !/\b(?:for|took|lasted|takes?|after|than)\s\S*$/i.test(before.slice(0, before.lastIndexOf(words)))
    )
  ) {
    const from = start - (before.length - before.lastIndexOf(words));
    if (FIRM.has(words.toLowerCase())) return { start, end, hedge: null };
    return { start: from, end, hedge: words.toLowerCase() };
  }
  if (after !== undefined) return { start, end: end + after.length, hedge: after.trim().toLowerCase() };
  return { start, end, hedge: reported(text, start) };
}

/** `They clash over two trees`: what it is about, and no more than two. */
const DISPUTES =
  /\b(?:su(?:e[sd]?|ing)|clash(?:es|ed|ing)?|rows?|disputes?|quarrel(?:s|l?ed|l?ing)?|lawsuits?|feud(?:s|ed|ing)?|bicker(?:s|ed|ing)?|squabbl(?:es?|ed|ing)|wrangl(?:es?|ed|ing)|disagree(?:s|d|ing|ments?)?|outcry|anger|controversy)\s$/i;

const GOES =
  /\b(?:go(?:es|ing|ne)?|went|moved?|moves|moving|creep(?:s|ing)?|crept|puts?|putting|push(?:es|ed|ing)?|is|are|was|were|be)\s$/i;
const WAS = /^(?:\s\p{L}+){0,3},?\sfrom\s(?:\p{L}+\s){0,2}[^\p{L}\s]{0,3}\d/u;

/** `reportedly` earlier in the clause. */
function reported(text: string, start: number): string | null {
  const clause =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[;:—.]\s/u)
      .at(-1) ?? '';
  return (
    /\b(reportedly|allegedly|provisionally|an estimated|is estimated|are estimated|estimates?)\b/i
      .exec(clause)?.[1]
      ?.toLowerCase() ?? null
  );
}

function patternFor(english: boolean): RegExp {
  let pattern = patterns.get(english);
  if (pattern === undefined) {
    const words = HEDGES_BEFORE.filter((word) => !english || !FOREIGN_SHORT.test(word));
    pattern = new RegExp(`(?:^|[\\s(“"‘—–-]|(?<=\\p{Script=Han}))(${words.join('|')})[\\s.]{0,2}$`, 'iu');
    patterns.set(english, pattern);
  }
  return pattern;
}
