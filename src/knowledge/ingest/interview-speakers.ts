import { type Passage, paragraph } from './passage.ts';
import { surname, withoutTitle } from './people.ts';
import { endsSentence } from './prose.ts';
import { sentencesOf } from './sentences.ts';

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;
const SPEAKER = new RegExp(`^(${NAME}):\\s+(?=\\S)`, 'u');
/** Where a label stands behind a sentence. */
const WITHIN = new RegExp(`[.?!…]["”’»)]*\\s+(?=(${NAME}):\\s+\\S)`, 'gu');
const ASKS = /[?？]["”’»]?$/u;
/** Who asks, whatever they say; a presenter or a reporter may tell the news. */
const ASKER = /^(?:the\s)?(?:interviewer|question|fragesteller|entrevistador)$/iu;
/** `That is a lot. Why?` states nothing that is worth a fact. */
const LEAST_STATED = 60;

type Line = Extract<Passage, { kind: 'paragraph' | 'heading' }>;
const isLine = (passage: Passage): passage is Line =>
  passage.kind === 'heading' || (passage.kind === 'paragraph' && passage.label === 0 && !passage.isAnswer);

/** `Ada Lund` and `Lund` are one. */
const keyOf = (name: string): string => surname(withoutTitle(name)).toLowerCase();

/** A name and a colon before several paragraphs: an interview or a round table. */
export function withSpeakers(passages: readonly Passage[]): readonly Passage[] {
  const turns = new Map<string, { readonly all: string[]; asked: number }>();
  for (const passage of passages) {
    if (!isLine(passage)) continue;
    for (const text of partsOf(passage.text, () => true)) {
      const [label, name] = SPEAKER.exec(text) ?? [];
      // `Medals: Gold 4` is a value, and no speech.
      if (label === undefined || name === undefined || !endsSentence(text)) continue;
      const own = turns.get(keyOf(name)) ?? { all: [], asked: 0 };
      own.all.push(text);
      if (ASKS.test(text)) own.asked++;
      turns.set(keyOf(name), own);
    }
  }
  const isSpeaker = (name: string): boolean =>
    (turns.get(keyOf(name))?.all.length ?? 0) >= 2 || (ASKER.test(name) && turns.size > 1);
  const share = (name: string): number => {
    const { all, asked } = turns.get(keyOf(name)) ?? { all: [], asked: 0 };
    return all.length === 0 ? 0 : asked / all.length;
  };
  const answers = [...turns.values()].some(({ all, asked }) => asked < all.length / 2);
  const isAsker = (name: string): boolean => ASKER.test(name) || (answers && share(name) >= 0.5);
  return passages.flatMap((passage): readonly Passage[] => {
    if (!isLine(passage)) return [passage];
    const parts = partsOf(passage.text, isSpeaker);
    const [first = ''] = parts;
    const opens = SPEAKER.exec(first)?.[1];
    if (opens === undefined || !isSpeaker(opens)) return [passage];
    return parts.flatMap((text) => turnOf(text, isAsker));
  });
}

/** A paragraph before each label in it; the first part may have none. */
function partsOf(text: string, isSpeaker: (name: string) => boolean): readonly string[] {
  if (!SPEAKER.test(text)) return [text];
  const cuts = [...text.matchAll(WITHIN)]
    .filter(([, name = '']) => isSpeaker(name))
    .map(({ index, 0: whole }) => index + whole.length);
  return [0, ...cuts].map((start, at) => text.slice(start, cuts[at]).trim());
}

function turnOf(text: string, isAsker: (name: string) => boolean): readonly Passage[] {
  const [label = '', name = ''] = SPEAKER.exec(text) ?? [];
  if (isAsker(name)) return [{ kind: 'question', text, question: text.slice(label.length) }];
  return questionOf(text, label.length, name) ?? [paragraph(text, { speaker: name, label: label.length })];
}

/** Somebody at a round table asks another: what stands before the question is what they say. Null for what does not end with one. */
function questionOf(text: string, label: number, speaker: string): readonly Passage[] | null {
  const rest = text.slice(label);
  if (!ASKS.test(rest)) return null;
  const asQuestion = (own: string, skip: number): Passage => ({
    kind: 'question',
    text: own,
    question: own.slice(skip),
  });
  const sentences = sentencesOf(rest);
  const first = sentences.findLastIndex(({ start, end }) => !ASKS.test(rest.slice(start, end))) + 1;
  if (first === 0) return [asQuestion(text, label)];
  const cut = label + (sentences[first]?.start ?? 0);
  const stated = text.slice(0, cut).trimEnd();
  if (!/\d/u.test(stated) && stated.length - label < LEAST_STATED) return null;
  return [paragraph(stated, { speaker, label }), asQuestion(text.slice(cut), 0)];
}
