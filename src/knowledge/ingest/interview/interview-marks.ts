import { type Passage, paragraph } from '../body/passage.ts';

const NUMBER_AND_COLON = String.raw`\s?\d{0,2}\s*[:.：]\s*(?=\S)`;
const QUESTION_LABEL = new RegExp(
  `^(?:Q|Question|Frage|Pregunta|Domanda|Вопрос|问|問)${NUMBER_AND_COLON}`,
  'u',
);
const ANSWERED = new RegExp(
  `^(?:A|Answer|Antwort|Réponse|Respuesta|Risposta|Ответ|答)${NUMBER_AND_COLON}`,
  'u',
);
/** Of other languages, letters that stand for much else. */
const ASKED_IN_SHORT = /^[FPDВ][:.]\s+(?=\S)/u;
const ANSWERED_IN_SHORT = /^[RО][:.]\s+(?=\S)/u;
/** `… How many? A: About 40.`: where the next turn begins within a paragraph. An initial before it goes on with a name. */
const TURNS =
  /(?<!(?<!\p{L})\p{Lu})[.?!…。？！]["”’»)]*\s+(?=(?:Q|Question|Frage|Pregunta|Domanda|Вопрос|A|Answer|Antwort|Réponse|Respuesta|Risposta|Ответ|[FPDRВО])\s?\d{0,2}([:.])\s)/gu;
const ENDS_ASKING = /[?？]["”’»]?$/u;
const DASH = /^([—–―-])\s+(?=\S)/u;

/** Passages in which marks say who speaks: `Q: … A: …`, `— Who pays? — The city.`, within a paragraph or one by one. */
export function withMarkedTurns(passages: readonly Passage[]): readonly Passage[] {
  return labelled(dashed(passages.flatMap(listed).flatMap(partedAtLabels)));
}

const isLine = (
  passage: Passage | undefined,
): passage is Extract<Passage, { kind: 'paragraph' | 'heading' }> =>
  passage?.kind === 'heading' || passage?.kind === 'paragraph';

const asQuestion = (text: string, label: number): Passage => ({
  kind: 'question',
  text,
  question: text.slice(label),
});

/** A list of questions, each above its answer. */
function listed(passage: Passage): readonly Passage[] {
  if (passage.kind !== 'list' || passage.items.length % 2 !== 0) return [passage];
  const { items } = passage;
  if (!items.every((item, at) => ENDS_ASKING.test(item) === (at % 2 === 0))) return [passage];
  return items.map((text, at) => (at % 2 === 0 ? asQuestion(text, 0) : paragraph(text, { isAnswer: true })));
}

/** `Q: How many? A: About 40. Q: When? A: In May.` */
function partedAtLabels(passage: Passage): readonly Passage[] {
  if (!isLine(passage)) return [passage];
  const { text } = passage;
  const opening = (QUESTION_LABEL.exec(text) ?? ASKED_IN_SHORT.exec(text) ?? [])[0]?.trim().at(-1);
  if (opening === undefined) return [passage];
  const cuts = [...text.matchAll(TURNS)]
    .filter(([, mark]) => mark === opening)
    .map(({ index, 0: whole }) => index + whole.length);
  if (cuts.length === 0) return [passage];
  return [0, ...cuts].map((start, at) => paragraph(text.slice(start, cuts[at]).trim()));
}

function labelled(passages: readonly Passage[]): readonly Passage[] {
  const textAt = (at: number): string => {
    const passage = passages[at];
    return isLine(passage) ? passage.text : '';
  };
  let hasAsked = false;
  return passages.map((passage, at): Passage => {
    if (passage.kind === 'question') hasAsked = true;
    if (!isLine(passage)) return passage;
    const { text } = passage;
    const next = textAt(at + 1);
    const asked = QUESTION_LABEL.exec(text)?.[0];
    const short =
      ENDS_ASKING.test(text) && ANSWERED_IN_SHORT.test(next) ? ASKED_IN_SHORT.exec(text)?.[0] : undefined;
    const label = asked ?? short;
    if (label !== undefined && (short !== undefined || /[?？]/u.test(text) || ANSWERED.test(next))) {
      hasAsked = true;
      return asQuestion(text, label.length);
    }
    // `How many came?` above `A: About 40.`
    if (ENDS_ASKING.test(text) && ANSWERED.test(next)) {
      hasAsked = true;
      return asQuestion(text, 0);
    }
    const answered = (ANSWERED.exec(text) ?? (hasAsked ? ANSWERED_IN_SHORT.exec(text) : null))?.[0];
    // `A. Lund` is a name.
    const follows =
      passages[at - 1]?.kind === 'question' ||
      QUESTION_LABEL.test(textAt(at - 1)) ||
      ENDS_ASKING.test(textAt(at - 1));
    if (answered === undefined || !(answered.includes('.') ? follows : hasAsked)) return passage;
    return paragraph(text, { isAnswer: true, label: answered.length });
  });
}

/** Where an answer begins within a paragraph that opens with a dash; 0 where none does. */
function answerAt(text: string, dash: string, end: RegExp): number {
  const at = text.indexOf(` ${dash} `);
  for (let next = at; next > 0 && next < LONGEST_ASKED; next = text.indexOf(` ${dash} `, next + 1))
    if (end.test(text.slice(Math.max(0, next - 3), next))) return next + 1;
  return 0;
}
const LONGEST_ASKED = 600;
const SENTENCE_END = /[.!?…？]["”’»]?$/u;

/** `— Who pays? — The city.`; where that is how turns are written, `— They say it is sold. — It is not.` as well. */
function dashed(passages: readonly Passage[]): readonly Passage[] {
  const dashOf = (passage: Passage | undefined): string | undefined =>
    isLine(passage) ? DASH.exec(passage.text)?.[1] : undefined;
  const isInParagraphs = passages.some((passage) => {
    const dash = dashOf(passage);
    return dash !== undefined && isLine(passage) && answerAt(passage.text, dash, ENDS_ASKING) > 0;
  });
  if (isInParagraphs) {
    return passages.flatMap((passage): readonly Passage[] => {
      const dash = dashOf(passage);
      if (dash === undefined || !isLine(passage)) return [passage];
      const { text } = passage;
      const at = answerAt(text, dash, ENDS_ASKING) || answerAt(text, dash, SENTENCE_END);
      return at === 0 ? [passage] : [dashedQuestion(text.slice(0, at).trim()), dashedAnswer(text.slice(at))];
    });
  }
  const turns: Passage[] = [];
  for (let at = 0; at < passages.length; ) {
    let end = at;
    while (dashOf(passages[end]) !== undefined) end++;
    const run = passages.slice(at, Math.max(end, at + 1));
    const above = passages[at - 1];
    // `Four things stand out:` above a list
    const isList = isLine(above) && /[:：]$/u.test(above.text);
    turns.push(...(end === at || isList ? run : inTurn(run)));
    at += run.length;
  }
  return turns;
}

const labelOf = (text: string): number => DASH.exec(text)?.[0].length ?? 0;
const dashedQuestion = (text: string): Passage => asQuestion(text, labelOf(text));
const dashedAnswer = (text: string): Passage => paragraph(text, { isAnswer: true, label: labelOf(text) });

/** Paragraphs with a dash each, of which every second one is a question where any is. */
function inTurn(run: readonly Passage[]): readonly Passage[] {
  const texts = run.map((passage) => (isLine(passage) ? passage.text : ''));
  const asking = texts.flatMap((text, at) => (ENDS_ASKING.test(text) ? [at] : []));
  const [first] = asking;
  if (first === undefined || run.length < 2 || !asking.every((at) => at % 2 === first % 2)) return run;
  return texts.map((text, at) => (at % 2 === first % 2 ? dashedQuestion(text) : dashedAnswer(text)));
}
