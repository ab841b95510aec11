import type { CalledStep, Step } from '../types.ts';
import type { Explanation } from './explain.ts';

type Evidence = Explanation['candidates'][number]['evidence'];

/** What pieces of evidence have in common, as a person says it. A name ends in `*` where all that begin so are meant. */
const GROUPS: readonly (readonly [string, string])[] = [
  [
    'people ask for it in such words',
    'sample sampleHoldsQuestion questionHoldsSample sampleSame sampleSecond sampleAsksSame sampleAsksKind noSampleAsksKind samplesTouched typical typicalMissing bag worded',
  ],
  [
    'words of the question in it',
    'bm25 coverage coverageSquared matchedShare coverageBesideTitle coverageLongWords coverageAsWritten aboveOther uniqueHere allFound rarestFound others local localHeld localUnique anywhere proper:here number:here other:here',
  ],
  [
    'related words in it',
    'softCoverage onlySoft close othersSoft othersClose softCount closeCount localSoft localClose localHeldClose anywhereMissing',
  ],
  ['the same matter in whatever words', 'field'],
  ['words that often answer such words', 'translated'],
  [
    'words of the question just before it or around it',
    'bm25Paragraph ofParagraphBest inherited localInherited missingHereInPrevious missingHereInNext proper:previous number:previous other:previous',
  ],
  [
    'words of the question in its headline and article',
    'title article articleOfBest articleIsBest contextOnly namesInArticle othersOfNamed localTimesArticle subjectHere proper:earlier number:earlier other:earlier proper:later number:later other:later proper:article number:article other:article',
  ],
  [
    'words of the question that it lacks',
    'missingShare localMissing missing:* anywhereRarestMissing nameNotInArticle nameNotInFact proper:nowhere number:nowhere other:nowhere subjectElsewhere subjectElsewhereAny',
  ],
  ['words of the question side by side or in its order', 'pairs window inOrder longestRun'],
  ['the thing that is asked for in it', 'headFound headMissing headSoft headNowhere'],
  [
    'a value of the kind that is asked for',
    'typeHit typeMiss countHit amountHit moneyHit percentHit dateHit durationHit measureHit ageHit valueNear typedValueNear typedValueNearest headAtValue numberOfHead noNumberOfHead typeLikely typeUnlikely likely:* unlikely:* has:* lacks:* ageOfWhom ageOfAnother noAge',
  ],
  [
    'a name where one is asked for',
    'whoHit whereHit nameHit twoNewNames newNames noNewName whichNamed whichIsNamed whichOfMany whichBare whichAbsent roleNamed roleBare',
  ],
  ['the time that is asked for', 'otherYear yearMissing period otherPeriod noPeriod'],
  [
    'told in the manner that is asked for',
    'cause noCause superlative noSuperlative asksPart toldAsAsked notToldAsAsked comes:*',
  ],
  ['whether the article itself is asked about', 'about:*'],
  ['all of it together', 'trees'],
];
const OTHER = 'other evidence';

const EXACT = new Map(
  GROUPS.flatMap(([phrase, names]) => names.split(' ').map((name) => [name, phrase] as const)),
);

function phraseOf(name: string): string {
  return EXACT.get(name) ?? EXACT.get(`${name.split(':')[0]}:*`) ?? OTHER;
}

/** The evidence in plain words, what means the same added up, what weighs most first and the rest last. */
export function evidenceInWords(
  evidence: Evidence,
  most: number,
): readonly { readonly phrase: string; readonly part: number }[] {
  const parts = new Map<string, number>();
  for (const { name, part } of evidence) parts.set(phraseOf(name), (parts.get(phraseOf(name)) ?? 0) + part);
  const other = parts.get(OTHER) ?? 0;
  parts.delete(OTHER);
  const said = [...parts]
    .map(([phrase, part]) => ({ phrase, part }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  const rest = said.slice(most).reduce((sum, { part }) => sum + part, other);
  return [...said.slice(0, most), ...(Math.abs(rest) < 0.005 ? [] : [{ phrase: OTHER, part: rest }])];
}

const STEPS: Readonly<Record<Exclude<Step, CalledStep>, string>> = {
  'word for word': 'it is a sample question of that fact, word for word',
  'row of a table': 'a table was read for the row with the most or the least, or that of a name and a year',
  'who it is': 'an article says of that person who it is',
  'whose time': 'one sentence alone says what time that person took',
  'their words': 'one quotation alone has the very words that are asked about',
  'what they want': 'one sentence alone says what they want, under that name',
  'how deep it is': 'one sentence alone says of that thing how deep, long or high it is',
  'what the figure is': 'one fact alone tells the figure that the question gives',
  'who lives there': 'one sentence alone says behind that name how many live there',
  'how old they are': 'one sentence alone says behind that name how old they are',
  'who came where': 'one row of a table, or all sentences near it that say so, name who came in that place',
  'that nobody was': 'one sentence alone of its article says that nobody was hurt',
  'that of the place': 'the sentence before it names what is measured, and it alone tells that of the place',
  'two questions': 'it was taken apart into the two questions that it asks',
  'each question': 'it lists several questions, and each was answered by itself',
  'asking part': 'the part of it that asks was read without what is said around it',
  'its source': 'it asks who says so, and the article tells that in another place than what they say',
  'usual form': 'it was read in other words that ask the same, as most people ask it',
  'name left out': 'the name of what the article is about was left out',
  'article itself': 'it asks about the article itself, which says so',
  'newest headlines': 'it asks about an article without saying which, and the newest headlines are offered',
  'named source': 'it names a source, and that one alone may answer',
  'named time': 'it names a time, and facts were compared with it',
  'each time': 'it compares two times, and each was looked up by itself',
  'each of two': 'it asks which of two or three things it is, and each was looked up by itself',
  'several measures': 'it names a kind of measure alone, and facts tell of several: they are offered',
  'several articles': 'what several articles say on the same thing was brought together',
  'own article': 'of two articles that tell it the one about what it names stands first',
};

const CALLED = 'called ';
const isCalled = (step: Step): step is CalledStep => step.startsWith(CALLED);

/**
 * `Beside this decision about the whole question: it names a time, …`; null where the whole question alone decided.
 * @param plain a word of an article as the medium writes it
 */
export function stepsInWords(
  { answer: { steps = [] }, whole }: Pick<Explanation, 'answer' | 'whole'>,
  plain: (text: string) => string,
): string | null {
  const taken = [...new Set(steps)].map((step) =>
    isCalled(step)
      ? `what the article is about was called as the article calls it: “${plain(step.slice(CALLED.length))}”`
      : STEPS[step],
  );
  if (taken.length === 0)
    return whole ? null : 'This is the decision about the whole question, and the answer is another.';
  return `Beside this decision about the whole question: ${taken.join('; ')}.`;
}

const ASKED_FOR: Readonly<Record<string, string>> = {
  count: 'how many',
  amount: 'how much',
  money: 'how much money',
  percent: 'what share',
  date: 'when',
  duration: 'how long',
  measure: 'how large, far or heavy',
  age: 'how old',
  name: 'a name',
  yesno: 'yes or no',
  what: 'anything, by its form',
};
const TYPES: Readonly<Record<string, string>> = {
  money: 'money',
  percent: 'a share',
  count: 'a number',
  date: 'a date',
  duration: 'a span of time',
  measure: 'a measure',
  name: 'a name',
  words: 'words',
};

/** `how many (likely a number 0.48, words 0.40)` */
export function askedInWords({ asked, types }: Pick<Explanation, 'asked' | 'types'>): string {
  const likely = types.map(({ type, chance }) => `${TYPES[type] ?? type} ${chance.toFixed(2)}`).join(', ');
  return `${ASKED_FOR[asked] ?? asked}${likely === '' ? '' : ` (likely ${likely})`}`;
}
