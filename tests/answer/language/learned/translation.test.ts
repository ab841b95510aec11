import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../../src/answer/language/learned/translation.ts';
import { CLUE_FEATURES } from '../../../../src/answer/rank/evidence/clue-evidence.ts';
import { FEATURES } from '../../../../src/answer/rank/evidence/features.ts';
import { TOKEN_FEATURES } from '../../../../src/answer/rank/evidence/token-evidence.ts';
import { readModel } from '../../../../src/answer/rank/model.ts';
import { createEngine } from '../../../../src/answer/read/engine.ts';
import { plainKnowledge } from '../../../../src/eval/gold.ts';
import { ingestArticle } from '../../../../src/knowledge/ingest/ingest.ts';
import { trainTranslation } from '../../../../src/learn/train-translation.ts';

/** One question of each article: what something costs is told by the candidate that has euros, whatever else it has. */
const examples = Array.from({ length: 60 }, (_, at) => ({
  asked: ['cost', at % 2 === 0 ? 'ferri' : 'tram', 'chat'],
  candidates: [
    ['euro', `name${at}`, at % 3 === 0 ? 'old' : 'new'],
    ['sail', `name${at}`, at % 4 === 0 ? 'old' : 'new'],
  ],
  right: [true, false],
  fold: `article ${at}`,
}));
const noScores = examples.map(() => new Float64Array(2));

describe('a translation', () => {
  it('learns which words of answers the words of questions speak for', () => {
    const translate = createTranslate(trainTranslation(examples, noScores));
    const { stems, weights } = translate('cost') ?? { stems: [], weights: new Float32Array() };
    const ofEuro = weights[stems.indexOf('euro')] as number;
    expect(ofEuro).toBeGreaterThan(0.05);
    for (const [at, stem] of stems.entries())
      if (stem !== 'euro') expect(Math.abs(weights[at] as number)).toBeLessThan(ofEuro / 2);
    expect(translate('nothing')).toBeUndefined();
  });

  it('learns nothing from what only few articles have', () => {
    expect(trainTranslation(examples.slice(0, 19), noScores)).toEqual({});
    const oneArticle = examples.map((example) => ({ ...example, fold: 'the same' }));
    expect(trainTranslation(oneArticle, noScores)).toEqual({});
    expect(JSON.stringify(trainTranslation(examples, noScores))).not.toMatch(/name\d/);
  });

  it('learns only what the other evidence leaves', () => {
    const sure = examples.map(() => Float64Array.from([9, -9]));
    expect(trainTranslation(examples, sure)).toEqual({});
  });

  it('of the shipped model holds words alone', () => {
    for (const [asked, line] of Object.entries(readModel().translation)) {
      expect(asked).toMatch(/^\S+$/);
      expect(line).toMatch(/^\S+ -?0?\.?\d\S*(?: \S+ -?\d\S*)*$/);
    }
  });
});

describe('what the words of a question speak for', () => {
  const article = [
    'Marrowby ferry has a record spring',
    'The Marrowby Post, 2024-10-17',
    'The ferry takes euros, and euros alone.',
    'The ferry sails at noon.',
  ];
  const { facts } = ingestArticle(Buffer.from(article.join('\n\n')), { name: 'ferry.txt' });
  const translation = { cost: 'euro 0.5 sail -0.25', pai: 'euro 0.125 zloty 3' };
  const engine = createEngine(plainKnowledge(facts), undefined, { types: readModel().types, translation });
  const seen = (question: string, holds: string) => {
    const look = engine.look(question, 16);
    const fact = facts.findIndex(({ text }) => text.includes(holds));
    const row = look.candidates.find((one) => one.fact === fact)?.features;
    return { look, fact, sum: row?.[FEATURES.indexOf('translated')] };
  };

  it('is summed over the words of a fact, each once', () => {
    expect(seen('what does the ferry cost', 'alone').sum).toBe(0.5);
    expect(seen('what does the ferry cost', 'noon').sum).toBe(-0.25);
    expect(seen('what does the ferry cost, what do you pay', 'alone').sum).toBe(0.625);
    expect(seen('what does the ferry cost, cost, cost', 'alone').sum).toBe(0.5);
  });

  it('is forgotten before the next question', () => {
    seen('what does the ferry cost', 'alone');
    expect(seen('when does the ferry go', 'alone').sum).toBe(0);
  });

  it('is told of each word of the question, and of each of the fact', () => {
    const { look, fact } = seen('what does the ferry cost, what do you pay', 'alone');
    const translated = CLUE_FEATURES.indexOf('translated');
    const byWord = new Map(look.clues(fact).map(({ said, row }) => [said, row[translated]]));
    expect([byWord.get('cost'), byWord.get('pay'), byWord.get('ferry')]).toEqual([0.5, 0.125, 0]);
    const tokens = look.tokens(fact).map((row) => row[TOKEN_FEATURES.indexOf('translated')]);
    expect(tokens.filter((weight) => weight === 0.625)).toHaveLength(2);
  });
});
