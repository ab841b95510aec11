import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { isOfOtherLanguage } from '../../../src/answer/language/forms/other-language.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../knowledge.ts';

const bodyOf = (question: string, knowledge: Knowledge = harbourKnowledge) =>
  replyTo(createAssistant(knowledge).answer(question), plainStyle).body;

/** The harbour's facts, each language's in an article of its own. */
function inLanguages(...languages: string[]): Knowledge {
  return knowledgeOf(
    harbourKnowledge.facts.map((fact, at) => {
      const language = languages[at % languages.length] ?? 'en';
      return { ...fact, article: { ...fact.article, id: `harbour-${language}`, language } };
    }),
  );
}

describe('a question in another language than the articles', () => {
  it.each([
    '¿Cuántos barcos caben en el puerto?',
    'Сколько лодок в гавани?',
    '港口里有多少条船？',
    'Wie viele Boote passen in den Hafen?',
    'combien de bateaux dans le port',
    'كم عدد القوارب؟',
  ])('is told which language is understood: %s', (question) => {
    expect(bodyOf(question)).toBe(
      'I understand questions in English only, the language of the articles that I know.',
    );
  });

  it('is told all languages of the articles', () => {
    expect(bodyOf('Сколько лодок в гавани?', inLanguages('en-GB', 'en-US', 'de', 'und'))).toContain(
      'in English or German only, the languages of the articles',
    );
    expect(bodyOf('how many whales did they see at the zoo', inLanguages('de'))).toContain('in German only');
  });

  it('is answered where it finds something', () => {
    expect(bodyOf('Сколько стоит? How much did the new quay cost?')).toContain('12 million');
  });

  it.each([
    'what is the depth of the moon',
    'was the die cast in Los Angeles',
    'salary of de la Cruz',
    'De La Cruz salary',
    'San Pedro del Mar population',
    'C$ a ton',
    '40',
    '🦀',
    '',
    'Überlingen',
  ])('is not seen where English is, or nothing tells: %s', (question) => {
    expect(isOfOtherLanguage(question, ['en'])).toBe(false);
    expect(bodyOf(question)).not.toContain('I understand');
  });
});

describe('a question that stands on what was said before', () => {
  it.each([
    'who says so?',
    'where is it?',
    'and when was that',
    'why?',
    'are you sure?',
    'tell me more',
    'source?',
    'how long is it',
    'how big is it',
    'how old are they',
  ])('is told that each one stands alone: %s', (question) =>
    expect(bodyOf(question)).toContain('Each question stands alone'),
  );

  it.each([
    ['How long is it?', 'put what you mean in place of “it”.'],
    ['and when was That', 'put what you mean in place of “that”.'],
    ['how old are they', 'put what you mean in place of “they”.'],
    ['why?', 'name what it is about.'],
  ])('is told what to do, in its own words: %s', (question, said) =>
    expect(bodyOf(question)).toMatch(new RegExp(`Ask again, and ${said}$`, 'u')),
  );

  it.each(['and in 2023?', 'and last year?'])(
    'nor is it offered what tells of any such time: %s',
    (question) => {
      const dated = knowledgeOf([
        factOf('one', 'Repairs to the harbour wall were paid for in 2023.'),
        factOf('two', 'The ferry of last year carried 120 cars.'),
      ]);
      expect(createAssistant(dated).answer(question).kind).toBe('unknown');
      expect(bodyOf(question, dated)).toContain('Each question stands alone');
    },
  );

  it.each(['what is the depth of the moon', 'who is Zolgrave?', 'bananas', 'ugh', '', '40?'])(
    'is none where it names anything, or asks nothing: %s',
    (question) => expect(bodyOf(question)).not.toContain('stands alone'),
  );

  it('is not answered with the one fact that tells how much of anything', () => {
    const wall = knowledgeOf([
      factOf('wall', 'The harbour wall is 400 metres long.', {
        questions: ['How long is the wall?', 'length of the wall', 'how long is the harbour wall'],
      }),
      ...harbourKnowledge.facts,
    ]);
    expect(bodyOf('how long is the wall', wall)).toContain('400 metres');
    expect(bodyOf('how long is it', wall)).toContain('stands alone');
  });

  it.each([
    'and the year before',
    'what about last year',
    'and in 2024?',
    'is that more than last year',
    'how much is that in euros',
    'did it go up',
  ])('is not answered with what tells of any such time or money: %s', (question) => {
    const quay = knowledgeOf([
      factOf('quay', 'Last year the quay took in 12 million euros more than the year before.', {
        questions: ['How much did the quay take in last year?', 'more euros than the year before', 'in 2024'],
      }),
    ]);
    expect(bodyOf('how much did the quay take in last year', quay)).toContain('12 million');
    expect(bodyOf(question, quay)).not.toContain('12 million');
  });
});

describe('what asks nothing of any article', () => {
  it('is answered by no fact, whatever its words would lead to', () => {
    const farewell = factOf('farewell', 'The good night love song is sung at the harbour.', {
      questions: ['good night song', 'love song', 'which song is sung at the harbour'],
    });
    const knowledge = knowledgeOf([farewell]);
    expect(createAssistant(knowledge).answer('which song is sung at night').kind).toBe('found');
    expect(createAssistant(knowledge).answer('good night, love you').kind).toBe('unknown');
  });

  it.each(['who coded you?', 'how old are you', "how's it going", 'how are you feeling today'])(
    'is not taken for what asks on: %s',
    (said) => expect(bodyOf(said)).not.toContain('stands alone'),
  );
});
