import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import { isOfAnotherOffice } from '../../../../../src/answer/rank/refuse/person/qualified-office.ts';
import type { Fact } from '../../../../../src/knowledge/types.ts';
import { factsRead } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const facts = factsRead(`Orrin stops its night trains

By Ada Holm
The Orrin Post, 4 March 2025

The night trains of Orrin will stop in May, said transport minister Nils Brandt on Tuesday.

The deputy mayor of Kell, Ruta Falk, called it a mistake. Kell has 41,000 inhabitants.

Vice-chancellor Guy Marl of the university said students would miss the trains. Former union president Odile Brand wants a strike.

The acting director of the railway, Tove Amsel, left the hall without a word. Night trains carried 90,000 people last year.

Ashby's Lord Mayor, Ivo Sand, came by train. The mayor slept until noon.

Bruno Keel, who was harbour master and secretary until 2021, wrote a song about the trains.
`);
const { answer } = createAssistant(knowledgeOf(facts));
const stated = (question: string) => {
  const found = answer(question);
  return found.kind === 'found' ? found.facts[0].fact.text : null;
};

describe('an office with a word that makes it another one', () => {
  it.each([
    'who is the prime minister',
    'who is the prime minister of Orrin',
    "who's the deputy prime minister",
    'what does the prime minister say',
    'who is the mayor of Kell',
    "who's Kell's mayor",
    'who is the former mayor of Kell',
    'who is the chancellor of the university',
    'who is the president of the union',
    'who is the acting president of the union',
    'who is the deputy director of the railway',
    'who is the former director of the railway',
    'who is the deputy transport minister',
    'who is the former transport minister',
  ])('is not told by who has the other: %s', (question) => {
    expect(stated(question)).toBeNull();
  });

  it.each([
    ['who is the transport minister', 'Nils Brandt'],
    ['who is the deputy mayor of Kell', 'Ruta Falk'],
    ['who is the vice mayor of Kell', 'Ruta Falk'],
    ['who is the vice chancellor of the university', 'Guy Marl'],
    ['who is the former president of the union', 'Odile Brand'],
    ['who was president of the union', 'Odile Brand'],
    ['who is the interim director of the railway', 'Tove Amsel'],
    ['who is the director of the railway', 'Tove Amsel'],
    ['who is the mayor of Ashby', 'Ivo Sand'],
    ['who is the lord mayor of Ashby', 'Ivo Sand'],
    ['who was the secretary until 2021', 'Bruno Keel'],
  ])('is told by who has it, in whatever words: %s', (question, name) => {
    expect(stated(question)).toContain(name);
  });
});

const isAnother = (question: string, text: string) =>
  isOfAnotherOffice(analyse(question), { text, article: { text } } as Fact);

describe('a statement about an office', () => {
  it.each([
    ['who was the former mayor', 'Jim Dale, mayor from 2012 to 2020, sold his boat.'],
    ['who is the late owner', 'Owner Jim Dale, who died in May, left it to the town.'],
    ['who is the previous owner of the mill', 'Kit Rae bought the mill from its owner Jim Dale.'],
    ['who is the acting director', 'Kit Rae is standing in as director until May.'],
    ['who is the acting director', 'Kit Rae is director for the time being.'],
    ['who is the new president', 'President-elect Kit Rae waved.'],
    ['who is the next president', 'Kit Rae, the president-elect, waved.'],
    ['who is the harbour master', 'Harbour master Kit Rae waved.'],
    ['who is the candidate for mayor', 'The candidate for mayor, Kit Rae, waved.'],
    ['who is running for mayor', 'Kit Rae is running for mayor.'],
    ['who is the mayor', 'Mayor Ann Holt beat the candidate for mayor, Kit Rae.'],
  ])('may tell of it in other words: %s', (question, text) => {
    expect(isAnother(question, text)).toBe(false);
  });

  it.each([
    ['who is the president', 'President-elect Kit Rae waved.'],
    ['who is the harbour master', 'Deputy harbour master Kit Rae waved.'],
    ['who is the chief constable', 'Deputy chief constable Kit Rae waved.'],
    ['who is the curator', 'Assistant curator Kit Rae waved.'],
    ['name the deputy mayor', 'Mayor Ann Holt waved.'],
    ['is there a deputy mayor', 'Mayor Ann Holt waved.'],
    ['who does the deputy mayor blame', 'Mayor Ann Holt blamed the storm.'],
    ['who is the acting director', 'Director Kit Rae waved.'],
    ['who is the former mayor', 'Mayor Ann Holt waved.'],
    ['who is the mayor', 'The Reed Party’s candidate for mayor, Kit Rae, needs 22 votes.'],
    ['how old is the governor', 'Kit Rae, 39, is running for governor.'],
    ['who is the new president', 'Kit Rae wants to be president.'],
  ])('is no answer where it is of another: %s', (question, text) => {
    expect(isAnother(question, text)).toBe(true);
  });
});
