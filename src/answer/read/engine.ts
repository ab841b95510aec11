import { lazily, oncePer, remembered } from '../../knowledge/memoize.ts';
import type { Fact, Knowledge, Unanswered } from '../../knowledge/types.ts';
import { askedIn } from '../highlight/seen.ts';
import { spanEvidence } from '../highlight/span-evidence.ts';
import { buildIndex, type Index } from '../index/inverted-index.ts';
import { analyse, type Question } from '../language/analyse.ts';
import type { Concepts } from '../language/concepts.ts';
import { createGuessType } from '../language/learned/answer-types.ts';
import { createTranslate, type Translate } from '../language/learned/translation.ts';
import { readWordVectors } from '../language/learned/word-vectors.ts';
import { readWordNet } from '../language/learned/wordnet.ts';
import { CHAT, STOP } from '../language/lexicon.ts';
import { type Correct, createCorrect, spellings } from '../language/spelling/correct.ts';
import type { Candidate } from '../rank/candidate.ts';
import { clueEvidence } from '../rank/evidence/clue-evidence.ts';
import { FEATURES, writeEvidence } from '../rank/evidence/features.ts';
import { createStage } from '../rank/evidence/scene.ts';
import { tokenEvidence } from '../rank/evidence/token-evidence.ts';
import type { Look } from '../rank/look.ts';
import { type Model, readModel } from '../rank/model.ts';
import { vetoOf } from '../rank/refuse/veto.ts';
import { createUnanswerable } from '../rank/unanswered.ts';
import { createFields } from '../retrieve/fields.ts';
import { createHolders } from '../retrieve/holders.ts';
import { createUnderstand } from '../retrieve/query.ts';
import { createRetriever } from '../retrieve/retrieve.ts';
import { createSampleScores } from '../retrieve/sample-scores.ts';
import type { Without } from '../retrieve/without.ts';
import { createWordings } from '../retrieve/wording.ts';

/** Understands questions and gathers evidence; what it is worth is the model's to say. */
export interface Engine {
  readonly index: Index;
  /**
   * @param question its text, or what is read in it whatever the knowledge
   * @param count at least so many facts, when the question's words lead to them
   * @param only of these facts alone; every one where it is left out
   */
  look(question: string | Question, count: number, without?: Without, only?: (fact: Fact) => boolean): Look;
}

/** A tenth of a second's reading, done for the first engine: no question waits for it. */
const tables = lazily(() => ({ wordnet: readWordNet(), vectors: readWordVectors() }));

/** Whether it is spelt as an English word or a name is, whatever the knowledge holds. */
export const isEnglish = (word: string): boolean => tables().wordnet.lemma(word) !== undefined;

/** What was learned of words. */
export type Learned = Pick<Model, 'types' | 'translation'>;

const toolsBy = oncePer(({ types, translation }: Learned) => ({
  guessType: createGuessType(types, tables().vectors),
  translate: createTranslate(translation),
}));

/**
 * @param like An engine over nearly the same facts, whose reading of them is used again.
 * @param learned The shipped model's where it is left out.
 */
export function createEngine(knowledge: Knowledge, like?: Engine, learned: Learned = readModel()): Engine {
  const { guessType, translate } = toolsBy(learned);
  const index = buildIndex(knowledge, like?.index);
  const tools = lazily(() => toolsOver(index, knowledge.unanswered, translate));
  return {
    index,
    look: (asked, count, without = {}, only) => {
      const { understand, retriever, stage, unanswerable, fields, wordingOf } = tools();
      const query = understand(typeof asked === 'string' ? analyse(asked) : asked);
      const wording = wordingOf(query, without);
      const { close, others } = retriever.retrieve(
        query,
        wording,
        count,
        without,
        only && ((fact) => only(index.facts[fact] as Fact)),
      );
      const types = guessType(query.words, query.question.asked);
      const scene = stage.open(query, without, types);
      // All rows in one piece: an array of its own for each costs as much as filling it.
      const width = FEATURES.length;
      const rows = new Float64Array(close.length * width);
      const candidates = close.map((one, at) => {
        stage.turnTo(one.fact);
        const features = rows.subarray(at * width, (at + 1) * width);
        return { fact: one.fact, features, found: writeEvidence(features, one, scene) };
      });
      const nearIn = unanswerable(query);
      const unanswered = (fact: number) => nearIn((index.facts[fact] as Fact).article.id);
      const ofWords = <Evidence>(fact: number, read: (candidate: Candidate) => readonly Evidence[]) => {
        const candidate = candidates.find((one) => one.fact === fact);
        if (candidate === undefined) return [];
        // Another question may have been looked at since.
        if (scene.query !== query) stage.open(query, without, types);
        stage.turnTo(fact);
        return read(candidate);
      };
      return {
        query,
        types,
        wording,
        candidates,
        others,
        veto: remembered((fact) => {
          const candidate = candidates.find((one) => one.fact === fact);
          return candidate === undefined ? null : vetoOf(candidate, query, unanswered(fact), index);
        }),
        unanswered,
        clues: (fact) => ofWords(fact, (one) => clueEvidence(scene, one, candidates, fields)),
        tokens: (fact) => ofWords(fact, (one) => tokenEvidence(scene, one, fields)),
        spans: remembered((fact) => {
          return spanEvidence(index.facts[fact] as Fact, query.question, types, askedIn(query, index));
        }),
      };
    },
  };
}

/** What a question needs besides the index; many an index is asked nothing before the next one takes its place. */
function toolsOver(index: Index, unanswered: readonly Unanswered[], translate: Translate) {
  const corrector = lazily(() => correctOver(index));
  const correct: Correct = (word, isName) => corrector()(word, isName);
  const samples = createSampleScores(index);
  const holders = createHolders(index);
  const { wordnet, vectors } = tables();
  const fields = createFields(index, vectors);
  const understand = createUnderstand(index, correct, wordnet);
  return {
    understand,
    fields,
    wordingOf: createWordings(index, unanswered),
    unanswerable: createUnanswerable(unanswered, index),
    retriever: createRetriever(index, samples, holders, fields),
    stage: createStage(index, samples, holders, translate, understand(analyse(''))),
  };
}

/** Words that everybody knows; nearly all knowledge has the same. */
const everybodys = oncePer((concepts: Concepts) => {
  const words = new Set([...CHAT, ...STOP]);
  for (const concept of concepts.all) for (const word of concept.surfaces) words.add(word);
  return { words, spelt: spellings(words) };
});

/** What a misspelt word may have been: of equal ones a word that everybody knows, then one of the knowledge alone. */
function correctOver({ byFact, bySample, dictionary, compounds, concepts, properShare }: Index): Correct {
  const known = everybodys(concepts);
  // There are fewer words that everybody knows than words of the knowledge.
  const isKnown = new Uint8Array(dictionary.words.length);
  for (const word of known.words) {
    const surface = dictionary.surface(word);
    if (surface !== undefined) isKnown[surface] = 1;
  }
  const own = dictionary.words.filter((_, surface) => isKnown[surface] === 0);
  for (const word of compounds().keys()) {
    if (dictionary.surface(word) === undefined && !known.words.has(word)) own.push(word);
  }
  const held = ({ starts }: { readonly starts: Int32Array }, stem: number) =>
    (starts[stem + 1] as number) - (starts[stem] as number);
  return createCorrect([known.spelt, spellings(own)], {
    frequencyOf: (word) => {
      const surface = dictionary.surface(word);
      if (surface === undefined) return Number(compounds().has(word));
      const stem = dictionary.stemOf[surface] as number;
      return 1 + held(byFact, stem) + held(bySample, stem);
    },
    isName: (word) => {
      const surface = dictionary.surface(word);
      return surface !== undefined && (properShare[dictionary.stemOf[surface] as number] as number) > 0.5;
    },
    ranks: tables().vectors.rows,
  });
}
