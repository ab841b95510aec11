import type { Paragraph, Passage } from '../body/passage.ts';
import { speaksOfSelf } from '../people/first-person.ts';
import { withMarkedTurns } from './interview-marks.ts';
import { type Makers, opensTurn, withSpeakers } from './interview-speakers.ts';
import { withUnmarkedTurns } from './interview-unmarked.ts';

/**
 * An interview's passages as who asks, which states nothing whatever is claimed in it, and who answers. Elsewhere the passages as they
 * are, but for single questions with their answers.
 */
export function withTurns(passages: readonly Passage[], by: Makers): readonly Passage[] {
  return withWhatGoesOn(withUnmarkedTurns(withSpeakers(withMarkedTurns(passages), by)));
}

/** An answer of several paragraphs: those behind the first that go on as only who answers can. */
function withWhatGoesOn(passages: readonly Passage[]): readonly Passage[] {
  let answer: Paragraph | null = null;
  return passages.map((passage): Passage => {
    if (passage.kind !== 'paragraph') {
      answer = null;
      return passage;
    }
    if (passage.speaker !== null || passage.isAnswer) answer = passage;
    else if (answer !== null && speaksOfSelf(passage.text) && !opensTurn(passage.text))
      return { ...passage, speaker: answer.speaker, isAnswer: answer.isAnswer };
    else answer = null;
    return passage;
  });
}
