import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { factsRead } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const facts = factsRead(`Tarn Lines gets a new chief

By Ada Holm
The Skerry Post, 4 March 2025

Chief executive Ingrid Vold will step down in May after nine years. Her successor is Jonas Brekke, now at a bank. He will earn 4.2 million kroner a year.

Captain Nils Aune retires as well. He has sailed for 31 years.
`);
const { answer } = createAssistant(knowledgeOf(facts));
const told = (question: string) => {
  const found = answer(question);
  return found.kind === 'found' ? found.facts[0].fact.text : found.kind;
};

describe('a sentence about him or her', () => {
  it.each([
    'what salary does Ingrid Vold get',
    'how much will vold earn',
    'how much does Nils Aune earn a year',
  ])('tells of nobody but who is named before it: %s', (question) => {
    expect(told(question)).not.toContain('He will earn');
  });

  it.each([
    ['how much will Jonas Brekke earn', 'He will earn'],
    ['how many years has Nils Aune sailed', 'He has sailed'],
  ])('answers who asks about that one: %s', (question, start) => {
    expect(told(question)).toContain(start);
  });
});

describe('people of one trial', () => {
  const ofTrial = factsRead(`Four jailed for selling the same boats twice

By Ada Holm
The Skerry Post, 4 March 2025

Four people who sold the same boats twice were jailed on Tuesday.

Rolf Stenby, 51, a broker: six years
Maud Kessel, 44, a bookkeeper: two years
Ivo Trane, 29, a mechanic: 18 months

Kessel must also do 150 hours of unpaid work. Stenby was banned from acting as a broker for ten years. Prosecutor Hanne Lode said Trane had spent 41,000 kroner on a motorbike.

Stenby’s wife, Greta Aas, was cleared. Their son Mikkel was killed at sea in 2019, aged 22. She is looked after by her brother Jonas Aas, 63.

Lode said the boats had cost 3.2 million kroner.
`);
  const ask = createAssistant(knowledgeOf(ofTrial)).answer;
  const shown = (question: string) => {
    const found = ask(question);
    return found.kind === 'found' ? found.facts[0].fact.text : found.kind;
  };

  it.each([
    ['how many hours of unpaid work does Trane have to do', '150'],
    ['how many hours of unpaid work must stenby do', '150'],
    ['how long is Maud Kessel banned from acting as a broker', 'ten years'],
    ['how much did kessel spend on a motorbike', '41,000'],
    ['what did maud kessel say about the unpaid work', '150'],
    ['how long was Greta Aas banned from acting as a broker', 'ten years'],
  ])('is not told of one what is so of another: %s', (question, wrong) => {
    expect(shown(question)).not.toContain(wrong);
  });

  it.each([
    ['how many hours of unpaid work does Kessel have to do', '150'],
    ['how long is rolf stenby banned from acting as a broker', 'ten years'],
    ['how much did trane spend on a motorbike', '41,000'],
    ['how much had the boats cost', '3.2 million'],
    ['how old is Jonas Aas', '63'],
  ])('has their own: %s', (question, right) => {
    expect(shown(question)).toContain(right);
  });
});

describe('he and she beside one another', () => {
  const ofCourt = factsRead(`Harbour treasurer jailed over missing 2.1 million

By Ada Holm
The Skerry Post, 4 March 2025

Karl Brudal, 58, took 2.1 million kroner from the harbour. He was jailed for four years by Judge Hanne Lode.

Judge Lode said Brudal had lied to everyone. She ordered him to pay back 1.4 million kroner by June. He was also barred from running a company for 12 years.
`);
  const ask = createAssistant(knowledgeOf(ofCourt)).answer;
  const shown = (question: string) => {
    const found = ask(question);
    return found.kind === 'found' ? found.facts[0].fact.text : found.kind;
  };

  it.each([
    ['how much must Brudal pay back', '1.4 million'],
    ['what was Brudal barred from', 'barred from'],
    ['how long is karl brudal barred from running a company', '12 years'],
  ])('tell each of the other as well: %s', (question, right) => {
    expect(shown(question)).toContain(right);
  });

  it.each(['what was Lode barred from', 'how long was hanne lode barred from running a company'])(
    'are not the same one: %s',
    (question) => {
      expect(shown(question)).not.toContain('barred');
    },
  );
});

describe('her predecessor, by name', () => {
  const ofFerry = factsRead(`Skerry ferry shuts for a year

By Ada Holm
The Skerry Post, 4 March 2025

Mia Vold, who became chief executive in May, said she was sorry. Her predecessor, Odd Rask, 61, was paid 180,000 kroner. His lawyer, Ida Brenn, said he had earned 20,000 kroner more than that. His deputy, Rolf Aune, stands in until the board votes on a successor on 4 May.
`);
  const ask = createAssistant(knowledgeOf(ofFerry)).answer;
  const shown = (question: string) => {
    const found = ask(question);
    return found.kind === 'found' ? found.facts[0].fact.text : found.kind;
  };

  it.each(['how much was Mia Vold paid', 'how much did mia vold earn'])(
    'is who the sentence is told of, and not she: %s',
    (question) => {
      expect(shown(question)).not.toContain('was paid');
    },
  );

  it('tells of him as well what is asked beside his name', () => {
    expect(shown('on what date does the board vote on a successor to Odd Rask')).toContain('4 May');
  });

  it.each(['how much was Odd Rask paid', "how much was Vold's predecessor paid"])(
    'is answered for himself: %s',
    (question) => {
      expect(shown(question)).toContain('180,000');
    },
  );
});
