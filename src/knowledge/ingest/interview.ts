import type { Passage } from './passage.ts';
import { endsSentence } from './prose.ts';
import { sentencesOf } from './sentences.ts';

const ASKED = /^(?:Q|Question|Frage|Pregunta|Domanda|Вопрос|问|問)\s*[:.：]\s*(?=\S)/u;
const ANSWERED = /^(?:A|Answer|Antwort|Réponse|Respuesta|Risposta|Ответ|答)\s*[:.：]\s*(?=\S)/u;
const SPEAKER = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u;
const ASKS = /[?？]["”’»]?$/u;
/** `That is a lot. Why?` states nothing that is worth a fact. */
const LEAST_STATED = 60;

/** `A: …`: what whoever is asked says; a statement before a question is not. */
export const isAnswer = (text: string): boolean => ANSWERED.test(text);

/** A paragraph, which may be a question of an interview or its answer. */
export function turnOf(text: string): readonly Passage[] {
  const asked = ASKED.exec(text)?.[0];
  if (asked !== undefined && /[?？]/u.test(text))
    return questionOf(text, asked.length, null) ?? [asQuestion(text, asked.length)];
  return [{ kind: 'paragraph', text, speaker: null, label: ANSWERED.exec(text)?.[0].length ?? 0 }];
}

/** A name and a colon before several paragraphs: an interview or a round table. What is asked there is no heading of what follows. */
export function withSpeakers(passages: readonly Passage[]): readonly Passage[] {
  const labels = passages.map((passage) =>
    isTurn(passage) || isAsking(passage) ? SPEAKER.exec(passage.text) : null,
  );
  const counts = new Map<string, number>();
  passages.forEach((passage, index) => {
    const name = labels[index]?.[1];
    // `Medals: Gold 4` is a value, and no speech.
    if (name !== undefined && 'text' in passage && endsSentence(passage.text))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return passages.flatMap((passage, index): readonly Passage[] => {
    if (isAsking(passage) && ASKED.test(passage.text)) return turnOf(passage.text);
    const [label = '', name = ''] = labels[index] ?? [];
    if (!(isTurn(passage) || isAsking(passage)) || (counts.get(name) ?? 0) < 2) return [passage];
    const { text } = passage;
    // Initials are who asks for the paper.
    const asked = questionOf(text, label.length, /^\p{Lu}{1,3}$/u.test(name) ? null : name);
    return asked ?? [{ kind: 'paragraph', text, speaker: name, label: label.length }];
  });
}

function isTurn(passage: Passage): passage is Extract<Passage, { kind: 'paragraph' }> {
  return passage.kind === 'paragraph' && passage.label === 0;
}

function isAsking(passage: Passage): passage is Extract<Passage, { kind: 'heading' }> {
  return passage.kind === 'heading' && ASKS.test(passage.text);
}

function asQuestion(text: string, label: number): Passage {
  return { kind: 'question', text, question: text.slice(label) };
}

/**
 * Who asks states nothing, but for what stands before the question: `A menu costs €185. Who can afford that?` Null for what
 * does not end with one.
 */
function questionOf(text: string, label: number, speaker: string | null): readonly Passage[] | null {
  const rest = text.slice(label);
  if (!ASKS.test(rest)) return null;
  const sentences = sentencesOf(rest);
  const first = sentences.findLastIndex(({ start, end }) => !ASKS.test(rest.slice(start, end))) + 1;
  if (first === 0) return [asQuestion(text, label)];
  const cut = label + (sentences[first]?.start ?? 0);
  const stated = text.slice(0, cut).trimEnd();
  if (!/\d/u.test(stated) && stated.length - label < LEAST_STATED) return null;
  return [{ kind: 'paragraph', text: stated, speaker, label }, asQuestion(text.slice(cut), 0)];
}
