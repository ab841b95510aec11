import { type Paragraph, type Passage, paragraph } from '../body/passage.ts';
import { speaksOfSelf } from '../people/first-person.ts';

const ENDS_ASKING = /[?？]["”’»]?$/u;
const ENDS_STATING = /[.!…]["”’»]?$/u;
/** What makes questions and answers an interview. */
export const INTERVIEW =
  /\b(?:interview\w*|spoke|talk(?:ed|s)?|conversation|sat down|answers|answered|(?:we|us|I) (?:asked|met)|asked (?:her|him|them)|(?:met|told) (?:us|me))\b/i;
/** Of so many letters at most is a question that nothing sets apart. */
const LONGEST_ASKED = 300;
/** One question may stand anywhere. */
const FEWEST_QUESTIONS = 2;

const isPlain = (passage: Passage | undefined): passage is Paragraph =>
  passage?.kind === 'paragraph' && passage.speaker === null && !passage.isAnswer && !passage.isSetApart;
const asQuestion = ({ text }: { readonly text: string }): Passage => ({
  kind: 'question',
  text,
  question: text,
});

/** Questions that no label marks, but bold letters or their place alone, and in an interview their answers. */
export function withUnmarkedTurns(passages: readonly Passage[]): readonly Passage[] {
  const asking = askingIn(passages);
  const isInterview = asking.size >= FEWEST_QUESTIONS && isAnswered(passages, asking);
  if (!isInterview) {
    return passages.map((passage, at): Passage => {
      const isApart = passage.kind === 'paragraph' && passage.isSetApart;
      return isApart && isPlain(passages[at + 1]) && ENDS_ASKING.test(passage.text)
        ? asQuestion(passage)
        : passage;
    });
  }
  const all = new Set([...asking, ...claimsIn(passages, asking)]);
  const last = Math.max(...all);
  let answers = false;
  return passages.map((passage, at): Passage => {
    if (all.has(at)) {
      answers = true;
      return passage.kind === 'heading' || passage.kind === 'paragraph' ? asQuestion(passage) : passage;
    }
    if (passage.kind !== 'paragraph') answers &&= passage.kind === 'quote' || passage.kind === 'caption';
    if (!answers || !isPlain(passage)) return passage;
    // Below the last answer the paper may speak again.
    answers = at < last;
    return paragraph(passage.text, { isAnswer: true, label: passage.label });
  });
}

/** `You are selling it, we hear.` asks, too: where it is set as the questions are, or is said to whoever speaks around it. */
function claimsIn(passages: readonly Passage[], asking: ReadonlySet<number>): readonly number[] {
  const [first, last] = [Math.min(...asking), Math.max(...asking)];
  const isAsHeading = [...asking].every((at) => passages[at]?.kind === 'heading');
  return passages.flatMap((passage, at) => {
    const next = passages[at + 1];
    if (at <= first || asking.has(at) || !isPlain(next)) return [];
    if (passage.kind !== 'paragraph' && passage.kind !== 'heading') return [];
    if (!ENDS_STATING.test(passage.text)) return [];
    // Below the last question an editor may have the last word.
    const isAsked = at < last || TO_WHO_ANSWERS.test(passage.text);
    if (passage.kind === 'heading') return isAsHeading && isAsked ? [at] : [];
    if (passage.isSetApart) return isAsked ? [at] : [];
    const isTalk = passage.text.length <= LONGEST_ASKED && TO_WHO_ANSWERS.test(passage.text);
    const isAlien = !speaksOfSelf(passage.text) && isPlain(passages[at - 1]) && isPlain(passage);
    return isTalk && isAlien && speaksOfSelf(next.text) ? [at] : [];
  });
}
const TO_WHO_ANSWERS = /(?<![\p{L}])(?:you|your|yours|you[’'](?:re|ve|d|ll))(?![\p{L}])/iu;

/** Where a question stands above text: those that are set apart, else in an interview any. */
function askingIn(passages: readonly Passage[]): ReadonlySet<number> {
  const above = passages.flatMap((passage, at) =>
    'text' in passage && ENDS_ASKING.test(passage.text) && isPlain(passages[at + 1]) ? [at] : [],
  );
  const marked = above.filter((at) => !isPlain(passages[at]) && passages[at]?.kind !== 'correction');
  if (marked.length >= FEWEST_QUESTIONS) return new Set(marked);
  const [first = 0] = above;
  const short = above.filter((at) => {
    const next = passages[at + 1];
    const passage = passages[at];
    return (
      isPlain(next) &&
      !ENDS_ASKING.test(next.text) &&
      isPlain(passage) &&
      passage.text.length <= LONGEST_ASKED
    );
  });
  return new Set(INTERVIEW.test(textOf(passages.slice(0, first))) ? short : []);
}

/** Whether whoever is asked speaks of themselves, in one of two answers at least. */
function isAnswered(passages: readonly Passage[], asking: ReadonlySet<number>): boolean {
  const starts = [...asking];
  const answers = starts.map((start, at) => {
    const block = passages.slice(start + 1, starts[at + 1] ?? start + 2);
    return block.some((passage) => isPlain(passage) && speaksOfSelf(passage.text));
  });
  const own = answers.filter(Boolean).length;
  const introduced = INTERVIEW.test(textOf(passages.slice(0, starts[0])));
  return own * 2 >= answers.length || (introduced && own > 0);
}

const textOf = (passages: readonly Passage[]): string =>
  passages.map((passage) => ('text' in passage ? passage.text : '')).join('\n');
