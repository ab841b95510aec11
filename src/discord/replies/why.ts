import type { Assistant } from '../../answer/assistant.ts';
import { askedInWords, evidenceInWords, stepsInWords } from '../../answer/explain/evidence-in-words.ts';
import type { Explanation } from '../../answer/explain/explain.ts';
import { signed } from '../../answer/explain/explanation-lines.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import { counted } from '../../answer/reply/text.ts';
import { statedIn } from '../../answer/types.ts';
import { COLOUR } from '../messages/colour.ts';
import type { Message } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import type { AskedQuestion } from './asked.ts';

/** A person reads it on a phone: the question and the facts as long as they need to be recognised. */
const QUESTION_ROOM = 300;
const FACT_ROOM = 200;
const WORD_ROOM = 60;
/** So many of what a word may mean, and of what weighs most: the terminal tells more. */
const EXPANDED = 5;
const EVIDENCE = 6;
const WORD_PARTS = 10;
/** The three parts together stay below the 6,000 characters of a message's embeds, each below the 4,096 of a description. */
const ROOM = { decision: 1_400, words: 1_900, candidates: 2_400 } as const;
const HOW_TO_READ =
  '-# The score is made of what speaks for a fact (+) and against it (-), what weighs most first.';

const KINDS = { found: 'Answered', unsure: 'Not sure', unknown: 'Not known' } as const;

/** Why a question was answered as it was: the decision, the words as understood, the first candidates. */
export function whyMessage({ question, version }: AskedQuestion, assistant: Assistant): Message {
  const explanation = assistant.explain(question);
  const changed = version !== null && version !== explanation.version;
  return {
    embeds: [
      {
        color: COLOUR.plain,
        title: 'Why this answer',
        description: fittedLines(
          [...(changed ? [changedSince(version)] : []), ...decisionLines(question, version, explanation)],
          ROOM.decision,
        ),
      },
      { color: COLOUR.plain, title: 'Words', description: fittedLines(wordLines(explanation), ROOM.words) },
      {
        color: COLOUR.plain,
        title: 'First candidates',
        description: fittedLines(candidateLines(explanation), ROOM.candidates),
      },
    ],
  };
}

/** As many whole lines as there is room for, and how many more there are. */
function fittedLines(lines: readonly string[], room: number): string {
  const whole = lines.join('\n');
  if (whole.length <= room) return whole;
  const kept: string[] = [];
  let left = room - '… and 1,000 more lines'.length;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const more = lines.length - kept.length;
  return [...kept, `… and ${counted(more, 'more line')}`].join('\n');
}

function changedSince(before: string): string {
  return `**The knowledge has changed since.** It answered from \`${before}\`; this tells of what would be answered now.`;
}

function decisionLines(question: string, before: string | null, explanation: Explanation): string[] {
  const { version, answer, confidence, line, veto, unanswered, elsewhere } = explanation;
  const steps = stepsInWords(explanation, escaped);
  const facts = statedIn(answer)
    .map(({ fact }) => `\`${fact.id}\``)
    .join(', ');
  return [
    `**Question:** ${escaped(shorten(question, QUESTION_ROOM))}`,
    `**${KINDS[answer.kind]}**${facts === '' ? '' : `: ${facts}`}`,
    `**Confidence** ${confidence.toFixed(3)}, line ${line.toFixed(2)}${veto === null ? '' : ` · refused: ${veto}`}`,
    `**Asks for** ${askedInWords(explanation)}`,
    ...(unanswered.question === null
      ? []
      : [
          `**Near, and not answered** ${unanswered.score.toFixed(2)} · ${escaped(shorten(unanswered.question, QUESTION_ROOM))}`,
        ]),
    ...(elsewhere.length === 0
      ? []
      : [`**Only other articles have these words** ${elsewhere.map(text).join(', ')}`]),
    `**Version** \`${version}\` (knowledge-model)`,
    ...(before === null ? ['-# I no longer know which version answered: I was restarted since.'] : []),
    ...(steps === null ? [] : [`-# ${steps}`]),
  ];
}

function wordLines({ words, wordParts }: Explanation): string[] {
  if (words.length === 0) return ['No word to look for.'];
  const parts = wordParts
    .toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, WORD_PARTS)
    .map(({ said, part }) => `${text(said)} ${signed(part)}`)
    .join(', ');
  const lines = words.flatMap(({ said, word, status, weight, expanded }) => {
    const spelt = word === said ? bold(word) : `${text(said)} → ${bold(word)}`;
    const others = expanded
      .slice(0, EXPANDED)
      .map((other) => `${text(other.word)} ${other.strength.toFixed(2)}`)
      .join(', ');
    return [`${spelt} · ${status} · weight ${weight.toFixed(1)}`, `-# ${others || 'not in what I know'}`];
  });
  return parts === '' ? lines : [`What they say for the first candidate, most first: ${parts}`, ...lines];
}

function candidateLines({ candidates }: Explanation): string[] {
  if (candidates.length === 0) return ['None.'];
  const lines = candidates.flatMap(({ fact, score, evidence }, at) => [
    `**${at + 1} · ${score.toFixed(2)}** ${escaped(shorten(fact.text, FACT_ROOM))}`,
    `-# \`${fact.id}\``,
    `-# ${evidenceInWords(evidence, EVIDENCE)
      .map(({ phrase, part }) => `${phrase} ${signed(part)}`)
      .join(', ')}`,
  ]);
  return [HOW_TO_READ, ...lines];
}

function text(word: string): string {
  return escaped(shorten(word, WORD_ROOM));
}

function bold(word: string): string {
  return `**${text(word)}**`;
}
