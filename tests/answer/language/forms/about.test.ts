import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/answer/assistant.ts';
import { ABOUT, aboutOf } from '../../../../src/answer/language/forms/about.ts';
import { factOf, knowledgeOf } from '../../knowledge.ts';

const headline = factOf('headline', 'Harbour doubles its berths', { place: { kind: 'headline' } });
const publisher = factOf('publisher', 'The Gazette published the article.', { place: { kind: 'dateline' } });
const berths = factOf('berths', 'The harbour has more than 40 berths.');

describe('what is asked of an article itself', () => {
  it.each([
    ["what's the story called?", ABOUT.headline],
    ['what was the story called again', ABOUT.headline],
    ['what did they call this piece', ABOUT.headline],
    ['who put this article out', ABOUT.publisher],
    ['who brought it out?', ABOUT.publisher],
    ['who put this online', ABOUT.publisher],
    ['Which channel ran this story?', ABOUT.publisher],
    ['which paper wrote about the tram', ABOUT.publisher],
    ['who reported on the tram strike', ABOUT.author],
    ['who reported the fire to the brigade', ABOUT.nothing],
    ['under what title did the tram story run', ABOUT.headline],
    ['what title did they give the report', ABOUT.headline],
    ['what title did the champion win', ABOUT.nothing],
    ['Which magazine carried the report on the tram?', ABOUT.publisher],
    ['which reporter wrote this article', ABOUT.author],
    ['what news agency released that', ABOUT.publisher],
    ['Which station has the fewest trains?', ABOUT.nothing],
    ['which piece called Dawn hangs in the museum', ABOUT.nothing],
    ['who put the fire out', ABOUT.nothing],
    ['who is the publisher?', ABOUT.publisher],
    ['which site is this from', ABOUT.publisher],
    ['Where is this article from?', ABOUT.publisher],
    ['whose story is this', ABOUT.publisher],
    ['which broadcaster made this report about the harbour', ABOUT.publisher],
    ['which company made this engine', ABOUT.nothing],
    ['where is this ferry from', ABOUT.nothing],
    ["where's this news even from lol", ABOUT.publisher],
    ['where is this info from?', ABOUT.publisher],
    ['source?', ABOUT.publisher],
    ['what are the sources of the river', ABOUT.nothing],
    ['where do they get their water from', ABOUT.nothing],
    ['is she leaving when they merge? the article must have said', ABOUT.nothing],
    ['when did the article come out', ABOUT.date],
    ['tell me when it was published', ABOUT.date],
    ['who is the publisher of the harbour guide', ABOUT.publisher],
    ['name of the company', ABOUT.nothing],
    ['which site was chosen for the mill', ABOUT.nothing],
    ['date of article', ABOUT.date],
    ['how recent is this piece', ABOUT.date],
    ['how old is the mill', ABOUT.nothing],
    ["who's the reporter?", ABOUT.author],
    ['who is the reporter that fell into the water', ABOUT.nothing],
    ["what's it about?", ABOUT.headline],
    ['what are the articles about', ABOUT.headline],
    ["what is the old mill's story all about??", ABOUT.headline],
    ['whats this article about in one line', ABOUT.headline],
    ['what is the fuss about', ABOUT.nothing],
    ['what is it about the harbour that they like', ABOUT.nothing],
    ['what did they say about it', ABOUT.nothing],
    ['Who signed the report on the storm?', ABOUT.author],
    ['by whom is the article on the harbour', ABOUT.author],
    ['whose name is on the article about the strike', ABOUT.author],
    ['Which reporter covered the flood for The Valley Echo?', ABOUT.author],
    ['names of the reporters on the ferry piece', ABOUT.author],
    ['who covered the strike for the Valley Courier', ABOUT.author],
    ['which reporter was hurt', ABOUT.nothing],
    ['who signed the contract for the ferry', ABOUT.nothing],
    ['who covered the costs of the flood', ABOUT.nothing],
    ['whose name is on the trophy', ABOUT.nothing],
    ['which local paper wrote about the dogs', ABOUT.publisher],
    ['what radio station reported on the blackout', ABOUT.publisher],
    ['which paper is the flood story from', ABOUT.publisher],
    ['where did the story about the mill appear', ABOUT.publisher],
    ['which regional shop sells the paper', ABOUT.nothing],
    ['where did the body appear', ABOUT.nothing],
    ['When did The Valley Post report on the sale?', ABOUT.date],
    ['when was the flood reported by the Courier', ABOUT.date],
    ['when was the mill piece updated', ABOUT.date],
    ['when did the company report a loss', ABOUT.nothing],
    ['when did the Valley Post report a loss', ABOUT.nothing],
    ['How is the Valley FM News report on the blackout headed?', ABOUT.headline],
    ['what is the mill article called', ABOUT.headline],
    ['what did the Courier call its article on the mill', ABOUT.headline],
    ['how is the inquiry headed', ABOUT.nothing],
    ['what is the mill called', ABOUT.nothing],
  ])('%s', (question, about) => {
    expect(aboutOf(question)).toBe(about);
  });

  it('is answered where there is one article, though no word of the question finds a fact', () => {
    const { answer } = createAssistant(knowledgeOf([headline, publisher, berths]));
    expect(answer("what's the story called?")).toMatchObject({ facts: [{ fact: headline }] });
    expect(answer('who put this article out')).toMatchObject({ facts: [{ fact: publisher }] });
    expect(answer('wich news channel put this out')).toMatchObject({ facts: [{ fact: publisher }] });
    expect(answer('what is it called').kind).toBe('unknown');
    expect(answer('what paper is this')).toMatchObject({ facts: [{ fact: publisher }] });
    expect(answer('name of the newspaper')).toMatchObject({ facts: [{ fact: publisher }] });
    expect(answer('what paper is the ferry timetable printed on').kind).not.toBe('found');
  });

  it('is not where there are more: nobody knows which one is meant', () => {
    const other = { ...headline.article, id: 'mill', title: 'The mill turns again' };
    const facts = [headline, { ...headline, id: 'mill/headline', article: other, text: other.title }];
    const { answer } = createAssistant(knowledgeOf(facts));
    expect(answer("what's the story called?").kind).not.toBe('found');
  });

  it('but the newest headlines are offered where it is asked what they are about', () => {
    const mill = { ...headline.article, id: 'mill', title: 'The mill turns again', published: '2025-06-01' };
    const newer = { ...headline, id: 'mill/headline', article: mill, text: mill.title };
    const { answer } = createAssistant(knowledgeOf([headline, berths, newer]));
    expect(answer('what are these articles about?')).toMatchObject({
      kind: 'unsure',
      offers: [newer, headline],
    });
    expect(answer('what paper is this')).toMatchObject({ kind: 'unsure', offers: [newer, headline] });
    expect(answer('whats the mill story about')).toMatchObject({ facts: [{ fact: newer }] });
    expect(answer('what is the fuss about').kind).toBe('unknown');
  });
});
