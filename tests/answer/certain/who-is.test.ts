import { describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../../src/answer/assistant.ts';
import { explanationLines } from '../../../src/answer/explain/explanation-lines.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../../src/knowledge/types.ts';
import { harbourKnowledge, knowledgeOf } from '../knowledge.ts';

const article = (head: string, body: string) =>
  ingestArticle(Buffer.from(`${head}\n\n${body}\n`), { name: 'story.txt' }).facts;

const tram = article(
  'Council backs tram line\n\nThe Carrow Post\n4 March 2025',
  `"The line will be open in spring," said Ada M. Lund, managing director of the tram company. "It will be quiet."

Union president Rodrigo Fuentes told reporters that 71% had backed the deal. Rival Corvina Devices, which reports in July, warned of a loss.

"We lose our trees," said Ilse Holm, a gardener from Ashby. "Nobody asked us," said Tom Reed, who runs a kiosk.`,
);
const later = article(
  'Tram line opens\n\nThe Carrow Post\n9 May 2026',
  '"The line is open," said Ada M. Lund, chairwoman of the tram company. "I like it," said Piet Holm, a baker in Ashby.',
);

const assistant = createAssistant(knowledgeOf(tram));
const partIn = ({ answer }: Assistant, question: string) => {
  const [found] = statedIn(answer(question));
  const { highlight } = found ?? {};
  return highlight ? found?.fact.text.slice(highlight.start, highlight.end) : undefined;
};

describe('who somebody is', () => {
  it.each([
    'who is the ceo of carrow trams',
    'whos the boss of carrow trams',
    'ceo of carrow trams',
    'carrow trams ceo',
    'who is chief executive of carrow trams?',
  ])('is told of who heads a company, however it is called: %s', (question) => {
    const trams = article(
      'Carrow Trams orders six trams\n\nThe Carrow Post\n4 March 2025',
      `Carrow Trams has ordered six trams from a yard in Kell.

Ada Lund, who became chief executive in May, said that they would be quiet. The boss of the yard was not there.`,
    );
    const one = createAssistant(knowledgeOf(trams));
    expect(partIn(one, question)).toBe('Ada Lund');
    expect(one.answer('ceo of the yard at Kell').kind).not.toBe('found');
  });

  it.each([
    ['Who is Ada Lund?', 'managing director of the tram company'],
    ['who is ada m. lund', 'managing director of the tram company'],
    ["and who's lund again", 'managing director of the tram company'],
    ['so who is this lund guy??', 'managing director of the tram company'],
    ['who is Ms Lund', 'managing director of the tram company'],
    ['who was Rodrigo Fuentes', 'Union president'],
    ['who is ilse holm', 'a gardener from Ashby'],
  ])('is told where an article says it: %s', (question, part) => {
    expect(partIn(assistant, question)).toBe(part);
    expect(assistant.answer(question)).toMatchObject({ confidence: 1, steps: ['who it is'] });
  });

  it.each([
    ['who is pia drost', 'solicitor'],
    ['Who is Omar Reid?', 'a historian from Kell'],
    ['who is josie lamb', 'Route planner'],
    ['who is sue wick', "Mr Webb's deputy"],
  ])('is told where a sentence names somebody with what they are: %s', (question, part) => {
    const pier = article(
      'Pier shuts\n\nThe Carrow Post\n4 March 2025',
      `The solicitor Pia Drost represents the stalls. Omar Reid, a historian from Kell, has written the story of the pier.

Route planner Josie Lamb drew the new road. Mr Webb's deputy, Sue Wick, warned that 40 jobs would go. Ann Tull built the pier.`,
    );
    const one = createAssistant(knowledgeOf(pier));
    expect(partIn(one, question)).toBe(part);
    expect(one.answer('who is ann tull').steps ?? []).not.toContain('who it is');
  });

  it('is explained', () => {
    expect(explanationLines(assistant.explain('who is ada lund')).join('\n')).toContain(
      'an article says of that person who it is',
    );
  });

  it.each([
    'who is Tom Reed', // Of him only what he does is told.
    'who is Corvina Devices',
    'who is the managing director',
    'who is Ada Berg',
    'who is',
    'who is ada lund and what did she say',
  ])('is left to the decision where none says it so: %s', (question) => {
    expect(assistant.answer(question).steps ?? []).not.toContain('who it is');
  });

  it('is told by the newest article, and of none of two who share a name', () => {
    const both = createAssistant(knowledgeOf([...tram, ...later]));
    expect(partIn(both, 'who is ada lund')).toBe('chairwoman of the tram company');
    expect(both.answer('who is holm').steps ?? []).not.toContain('who it is');
    expect(partIn(both, 'who is piet holm')).toBe('a baker in Ashby');
  });

  it('is told by a curated fact where a curator wrote that question', () => {
    const both = createAssistant(knowledgeOf([...harbourKnowledge.facts, ...tram]));
    expect(statedIn(both.answer('Who is the harbour master?'))[0]?.fact.id).toBe('harbour/master');
    expect(partIn(both, 'who is ilse holm')).toBe('a gardener from Ashby');
  });

  it.each(['Tobias Reinecke-Vos', "Aoife O'Dea", 'Dr. T. K. Anselm'])(
    'is found whatever the name is made of: %s',
    (name) => {
      const one = createAssistant(
        knowledgeOf(
          article(
            'A dispute\n\nThe Carrow Post\n4 March 2025',
            `"We stay," said ${name}, an engineer at the Almaty-based yard. "It is ours," said the Almaty-based company.`,
          ),
        ),
      );
      expect(partIn(one, `who is ${name}`)).toBe('an engineer at the Almaty-based yard');
    },
  );

  it('is told where it stands beside the name, and nowhere else in the sentence', () => {
    const said = (text: string) =>
      createAssistant(knowledgeOf(article('A dispute\n\nThe Carrow Post\n4 March 2025', text)));
    expect(
      partIn(
        said('"The former chairman of the board was told so," said Karl Bauer, chairman of the board.'),
        'who is karl bauer',
      ),
    ).toBe('chairman of the board');
    const bauer = said(
      '"The former chairman of the board was told so," said Karl Bauer, chairman of the board.',
    );
    const [found] = statedIn(bauer.answer('who is karl bauer'));
    expect(found?.highlight?.start).toBeGreaterThan(50);
    expect(
      partIn(
        said('In İzmir, İnegöl and İstanbul "we stay," said Ada Lund, harbour master.'),
        'who is ada lund',
      ),
    ).toBe('harbour master');
  });

  it('is told of nobody where two of one name are two people, or another of that name is quoted too', () => {
    const two = createAssistant(
      knowledgeOf(
        article(
          'A dispute\n\nThe Carrow Post\n4 March 2025',
          '"We lose our trees," said Ilse Holm, a gardener from Ashby. The shop closed early.\n\n"I like it," said Ilse Holm, a baker in Kell. The street was full.',
        ),
      ),
    );
    expect(two.answer('who is ilse holm').steps ?? []).not.toContain('who it is');
    const rival = createAssistant(
      knowledgeOf(
        article(
          'A dispute\n\nThe Carrow Post\n4 March 2025',
          '"We lose our trees," said Ilse Holm, a gardener from Ashby.\n\n"I like it," said Piet Holm of Kell.',
        ),
      ),
    );
    expect(rival.answer('who is holm').steps ?? []).not.toContain('who it is');
    expect(partIn(rival, 'who is ilse holm')).toBe('a gardener from Ashby');
  });

  it('leaves a curated fact that answers alone', () => {
    const curated = {
      ...(harbourKnowledge.facts[0] as Fact),
      id: 'harbour/lund',
      text: 'Ada Lund is the harbour master of Port Lund.',
      questions: ['Who is Ada Lund, the harbour master?', 'who is ada lund'],
    };
    const both = createAssistant(
      knowledgeOf([
        curated,
        ...article('Bread\n\nThe Kell Post\n4 March 2025', '"It is warm," said Ada Lund, a baker in Kell.'),
      ]),
    );
    expect(statedIn(both.answer('who is Ada Lund'))[0]?.fact.id).toBe('harbour/lund');
    expect(statedIn(both.answer('who is Ada Lund then'))[0]?.fact.id).toBe('harbour/lund');
  });
});

describe('who has an office', () => {
  it.each([
    ['Who is the managing director of the tram company?', 'Ada M. Lund'],
    ['and who is the union president at the tram company', 'Rodrigo Fuentes'],
  ])('is told where an article says it of whom it quotes: %s', (question, name) => {
    expect(partIn(assistant, question)).toBe(name);
    expect(assistant.answer(question)).toMatchObject({ steps: ['who it is'] });
  });

  it.each([
    'Who is the managing director of the bus company?',
    'Who was the managing director of the tram company before Lund?',
    'Who is the former managing director of the tram company?',
    'Who is the deputy director of the tram company?',
  ])('is left to the decision where that is another office, or another time: %s', (question) => {
    expect(assistant.answer(question).steps ?? []).not.toContain('who it is');
  });

  it('is left to the decision where two have it', () => {
    const other = article(
      'Bus company of Carrow orders buses',
      'Carrow gets 12 buses.\n\n"They are quiet," said Ida Berg, managing director of the tram company.',
    );
    const two = createAssistant(knowledgeOf([...tram, ...other]));
    const question = 'Who is the managing director of the tram company?';
    expect(two.answer(question).steps ?? []).not.toContain('who it is');
  });

  const trial = createAssistant(
    knowledgeOf(
      article(
        'Cello trial opens in Velm\n\nThe Carrow Post\n4 March 2025',
        `The trial of a dealer began in Velm on Tuesday before Judge Renata Kilbride. Opening it, prosecutor Beatrix Tollund showed a film of the thief.

The cello is insured with Holm & Lund of Kell. A mediator, the retired judge Owen Stroud, had met both sides in Velm. The dealer told Ada Reed that the cello was his.

The rival Kell has its own trial. "We watch it," its prosecutor, Ilse Berg, said.

The musicians' union has collected 3,400 signatures. Its president, Theo Lachance, warns of a strike in Velm. The orchestra of Velm plays on.`,
      ),
    ),
  );

  it.each([
    ['Who is the judge in the Velm cello trial?', 'Renata Kilbride'],
    ['who is the prosecutor in the cello case', 'Beatrix Tollund'],
    ['Who was the mediator in the Velm dispute?', 'Owen Stroud'],
    ['Who is the president of the musicians’ union?', 'Theo Lachance'],
  ])('is told where a sentence names somebody beside it: %s', (question, name) => {
    expect(partIn(trial, question)).toBe(name);
    expect(trial.answer(question)).toMatchObject({ steps: ['who it is'] });
  });

  it.each([
    'Who is the dealer in the Velm cello trial?', // He told Ada Reed.
    'Who is the president of the Velm orchestra?',
    'Who is the former prosecutor in the cello case?',
  ])('is left to the decision where that is somebody else’s: %s', (question) => {
    expect(trial.answer(question).steps ?? []).not.toContain('who it is');
  });
});

describe('who the boss of a company is', () => {
  const rivals = article(
    'Skarvik ahead of Holmberg\n\nThe Carrow Post\n4 March 2025',
    `Skarvik's chief executive, Ines Sol, 49, said that boats had made the difference.

Holmberg's chief executive, Edda Vale, who took over in May from Tom Lund, said that it had been "a year to forget".`,
  );
  const one = createAssistant(knowledgeOf(rivals));

  it.each([
    ['who is the boss of Holmberg', 'Edda Vale'],
    ["who is Holmberg's boss", 'Edda Vale'],
    ['who is the boss of Skarvik', 'Ines Sol'],
    ['who is the ceo of Skarvik', 'Ines Sol'],
    ['who is the chief executive of Holmberg', 'Edda Vale'],
  ])('is told by its own: %s', (question, part) => {
    expect(partIn(one, question)).toBe(part);
  });
});

describe('who the mayor of a town is', () => {
  const lifts = article(
    'Skarn boatyard to build ferries for Port Amaro\n\nThe Carrow Post\n4 March 2025',
    `The city of Port Amaro is getting six ferries, and the yard at Skarn is going to build them.

In Skarn, a village of 900 people, they lit fires that night.

Mayor Edda Vale reckons on another 2 million crowns a year.`,
  );
  const { answer } = createAssistant(knowledgeOf(lifts));

  it('is told where the article told of that town last, and of no other', () => {
    expect(answer('Who is the mayor of Skarn?').steps).toEqual(['who it is']);
    expect(answer('Who is the mayor of Port Amaro?').steps ?? []).not.toContain('who it is');
  });
});
