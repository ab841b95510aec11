import type { Assistant } from '../answer/assistant.ts';
import { statedIn } from '../answer/types.ts';
import type { LabelledQuestion, LabelledSet } from './sets.ts';

/** What a question came to. `offered`: the right fact is among the three that are offered, instead of an answer or beside it. */
export interface QuestionOutcome {
  readonly question: LabelledQuestion;
  readonly outcome: 'shown' | 'wrong' | 'missed' | 'false' | 'abstained';
  readonly offered: boolean;
  /** The right fact is the first, or among the first three, whatever was decided. */
  readonly first: boolean;
  readonly three: boolean;
  /** The figure or date that was asked for stands in bold; null when none was, or the fact was not found. */
  readonly bold: boolean | null;
  readonly confidence: number;
  /** A fact that came close was shown beside the first. */
  readonly close: boolean;
  /** The text that it answered with, or the first fact that it did not dare to. */
  readonly got: string;
}

/** Asks a set's questions as people would, through the whole assistant. */
export function askAll(
  set: LabelledSet,
  assistantFor: (question: LabelledQuestion) => Assistant,
): QuestionOutcome[] {
  return set.questions.map((question) => outcomeOf(question, assistantFor(question)));
}

function outcomeOf(question: LabelledQuestion, assistant: Assistant): QuestionOutcome {
  const answer = assistant.answer(question.text);
  const ranked = assistant.rank(question.text, 3);
  const shows = (count: number) =>
    question.shows(
      ranked
        .slice(0, count)
        .map(({ fact }) => fact.text)
        .join('\n'),
    );
  const answerable = question.gold.length > 0;
  const facts = statedIn(answer);
  const shown = facts.length > 0 && question.shows(facts.map(({ fact }) => fact.text).join('\n'));
  const near = answer.kind === 'unsure' ? answer.offers : answer.kind === 'found' ? answer.related : [];
  const offers = near.map(({ text }) => text).join('\n');
  // The one that came close has a part in bold as well.
  const marked = answer.kind === 'found' && answer.close !== undefined ? facts : facts.slice(0, 1);
  const bold = marked.map(({ fact, highlight }) =>
    highlight === null ? '' : fact.text.slice(highlight.start, highlight.end),
  );
  return {
    question,
    outcome: answerable
      ? facts.length === 0
        ? 'missed'
        : shown
          ? 'shown'
          : 'wrong'
      : facts.length === 0
        ? 'abstained'
        : 'false',
    offered: answerable && offers !== '' && question.shows(offers),
    first: answerable && shows(1),
    three: answerable && shows(3),
    confidence: answer.confidence,
    close: answer.kind === 'found' && answer.close !== undefined,
    got: (facts.length > 0 ? facts : ranked.slice(0, 1)).map(({ fact }) => fact.text).join(' + '),
    bold: shown && question.span?.isFigure ? bold.some((text) => question.span?.isIn(text)) : null,
  };
}

export interface PeopleRow {
  readonly name: string;
  readonly questions: number;
  readonly shown: number | null;
  readonly wrong: number | null;
  readonly missed: number | null;
  readonly false: number | null;
  readonly first: number | null;
  readonly three: number | null;
  /** Shown, or among the three that are offered. */
  readonly shownOrOffered: number | null;
  readonly bold: number | null;
  /** Answers that show a fact that came close to the first as well. */
  readonly close: number | null;
}

/** Rates by kind of question, then over all. */
export function peopleRows(outcomes: readonly QuestionOutcome[]): PeopleRow[] {
  const kinds = [...new Set(outcomes.map(({ question }) => question.kind))];
  const named = (name: string, some: readonly QuestionOutcome[]): PeopleRow => {
    const answerable = some.filter(({ question }) => question.gold.length > 0);
    const others = some.filter(({ question }) => question.gold.length === 0);
    const rate = (of: readonly QuestionOutcome[], test: (one: QuestionOutcome) => boolean) =>
      of.length === 0 ? null : of.filter(test).length / of.length;
    return {
      name,
      questions: some.length,
      shown: rate(answerable, ({ outcome }) => outcome === 'shown'),
      wrong: rate(answerable, ({ outcome }) => outcome === 'wrong'),
      missed: rate(answerable, ({ outcome }) => outcome === 'missed'),
      false: rate(others, ({ outcome }) => outcome === 'false'),
      first: rate(answerable, ({ first }) => first),
      three: rate(answerable, ({ three }) => three),
      shownOrOffered: rate(answerable, ({ outcome, offered }) => outcome === 'shown' || offered),
      bold: rate(
        answerable.filter(({ bold }) => bold !== null),
        ({ bold }) => bold === true,
      ),
      close: rate(
        some.filter(({ outcome }) => outcome !== 'missed' && outcome !== 'abstained'),
        ({ close }) => close,
      ),
    };
  };
  return [
    ...kinds.map((kind) =>
      named(
        kind,
        outcomes.filter(({ question }) => question.kind === kind),
      ),
    ),
    named('all', outcomes),
  ];
}
