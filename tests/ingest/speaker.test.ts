import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

/** Who says each statement of one paragraph. */
function speakers(paragraph: string, language = 'en'): readonly (string | null)[] {
  const text = `Harbour opens its third quay\n\n2 May 2025\n\nThe harbour has been waiting for it for a very long time, and it is here at last.\n\n${paragraph}`;
  const { facts } = ingestArticle(Buffer.from(text), { name: 'a.txt', language });
  return facts.filter(({ id }) => /\/p2(?:-|$)/.test(id)).map(({ saidBy }) => saidBy);
}

describe('who says it', () => {
  it.each([
    ['"It opened," said Ada Lund, who runs the port.', 'Ada Lund'],
    ['"It opened," said the harbour master, B. J. Okoro.', 'B. J. Okoro, harbour master'],
    ['“It opened,” said Finance Minister Ada Lund.', 'Ada Lund, Finance Minister'],
    ['The quay is full, harbour master Ada Lund said on Monday.', 'Ada Lund, harbour master'],
    [
      'Ada Lund, an economist at Alden University, said that the quay was full.',
      'Ada Lund, an economist at Alden University',
    ],
    ['Dr. Ada Lund of the River Institute said the quay was full.', 'Dr. Ada Lund, of the River Institute'],
    [
      'The quay is full, according to a survey published by the port on Monday.',
      'a survey published by the port',
    ],
    ['According to Alden Port Co., Ltd., 40 ships came.', 'Alden Port Co., Ltd.'],
    ['The company said the quay was full.', 'the company'],
    [
      'In Port Alden, where no ferry calls, fares rose by 8 percent, said the geographer Dr. Ada Lund, who counts them.',
      'Dr. Ada Lund, geographer',
    ],
    ['In Alden, where nobody fishes, prices fell, said the trader Bo Ek.', 'Bo Ek, trader'],
    ['Near Alden, which has no quay, prices fell, said the trader Bo Ek.', 'Bo Ek, trader'],
    ['In Alden, Northshire, prices fell by 3 percent, said Bo Ek, who sells them.', 'Bo Ek'],
    ['In Alden, the mayor, Ada Lund, said the council rejected Bo Ek.', 'Ada Lund, mayor'],
    ['On Monday Ada Lund said that the quay was full.', 'Ada Lund'],
    // Where a town ends and a name begins is left open.
    ['In Alden Ada Lund said it was full.', null],
    ['Its operator, Alden Ports, told investors that the quay was full.', 'Alden Ports, operator'],
    ['Fishermen in the valley of San Telmo say the quay is full.', 'Fishermen'],
    ['Councillor Ned Farrow called the quay "a folly".', 'Ned Farrow, Councillor'],
    ['“It opened,” said Deputy Reef Minister Ada Lund.', 'Ada Lund, Deputy Reef Minister'],
    ['“It opened,” said Reef Minister Ada Lund.', 'Ada Lund, Reef Minister'],
    ['“It opened,” said Fire Chief Ada Lund.', 'Ada Lund, Fire Chief'],
    ['“It opened,” said the candidate for mayor, Ada Lund.', 'Ada Lund, candidate for mayor'],
    ['The League’s nominee for governor, Ada Lund, said it was full.', 'Ada Lund, nominee for governor'],
    ['Chief Financial Officer Ada Lund said it paid.', 'Ada Lund, Chief Financial Officer'],
    ['The chairman, Ada Lund, said the company would pay.', 'Ada Lund, chairman'],
    [
      'The port’s head of operations, Ada Lund, said staff were told.',
      'Ada Lund, the port’s head of operations',
    ],
    ['A U.N. adviser, Dr. Ada Lund, said it was full.', 'Dr. Ada Lund, U.N. adviser'],
    ['Leader of the parish Ada Lund (Ind) said: "It is full."', 'Ada Lund, Leader of the parish'],
    [
      'Head of dredging at the harbour Bo Ek said: "It costs 9 million euros."',
      'Bo Ek, Head of dredging at the harbour',
    ],
    ['The head of dredging at the harbour Bo Ek said it was full.', 'Bo Ek, head of dredging at the harbour'],
    ['"It is full," said head of dredging at the harbour Bo Ek.', 'Bo Ek, head of dredging at the harbour'],
    ['Mayor of Alden Ada Lund (Greens) said it was full.', 'Ada Lund, Mayor of Alden'],
    // How far the town’s name goes is left open.
    ['Mayor of Upper Alden Ada Lund said it was full.', 'Mayor of Upper Alden Ada Lund'],
    ['Head of the union at the yard said the strike would go on.', 'Head of the union at the yard'],
    ['A spokeswoman for the ferry firm Nordo said it was full.', 'a spokeswoman for the ferry firm Nordo'],
    ['"It opened," said Ada Lund, CEO of Alden Ports.', 'Ada Lund, CEO of Alden Ports'],
    ['Alden Ports CEO Ada Lund said it was full.', 'Ada Lund, Alden Ports CEO'],
    [
      'Dr. Ada Lund, head of care at St. Olaf’s, said it was full.',
      'Dr. Ada Lund, head of care at St. Olaf’s',
    ],
    ['It is full, according to Dr. Ada Lund, an engineer.', 'Dr. Ada Lund, an engineer'],
    ['It is full, according to the 90-page report published on Monday.', 'the 90-page report'],
    ['Coun. Ada Lund said it was full.', 'Coun. Ada Lund'],
    ['The Ministry of Transport said it would decide.', 'the Ministry of Transport'],
    ['“It paid,” Quay Bank Chief Executive Ada Lund told reporters.', 'Ada Lund, Quay Bank Chief Executive'],
    [
      '“It paid,” said Ada Lund, chairwoman of bank staff union F.B.U.',
      'Ada Lund, chairwoman of bank staff union F.B.U.',
    ],
    ['‘It opened,’ said Ada Lund, who runs the port.', 'Ada Lund'],
    [
      'Dr Ada Lund of the River Institute, who counted the eels, said they were back.',
      'Dr Ada Lund, of the River Institute',
    ],
    [
      'The tide turns at two, said Bo Ek of the county harbour office.',
      'Bo Ek, of the county harbour office',
    ],
    ['“It opened,” said Ada Lund of Quay Partners, who owns none of it.', 'Ada Lund, of Quay Partners'],
    ['“It opened,” said Ada Lund of the delay.', 'Ada Lund'],
    ['Flood commander Ada Lund says 40 pumps are at work.', 'Ada Lund, Flood commander'],
    ['The Friends of the Mill, who own the wheel, say it was full.', 'the Friends of the Mill'],
    ['Mayor Ada Lund rejected the claim and said nobody had asked her.', 'Ada Lund, Mayor'],
    ['Mayor Ada Lund demanded that the quay be closed.', 'Ada Lund, Mayor'],
    ['Not this year, thinks Ada Lund, an economist at Corran.', 'Ada Lund, an economist at Corran'],
    ['Mayor Ada Lund disputes the count: “They missed the boats,” she said.', 'Ada Lund, Mayor'],
    ['Mayor Ada Lund was blunt with Bo Ek: “It will not open,” she said.', null],
    ['Ada Lund’s daughter saw it coming: “It will not open,” she said.', null],
    ['Ada Lund quoted her father: “It will not open,” he said.', null],
    ['“It opened,” said Corran’s Ada Lund.', 'Ada Lund'],
    ['Mayor Ada Lund resigned when she was told that it said nothing.', null],
    ['A group led by a vet, Ada Lund, said it would appeal.', null],
    ['The staff reported 317 assaults.', null],
    ['“We’ve asked everybody to stay.”', null],
    ['The quay is full.', null],
    ['Ada Lund opened the quay.', null],
  ])('%s', (paragraph, speaker) => {
    expect(speakers(paragraph)).toEqual([speaker]);
  });

  it('is the full name of whom the article has introduced', () => {
    expect(speakers('Mayor Ada Lund opened it. "It is full," Lund said.')).toEqual([null, 'Ada Lund, Mayor']);
  });

  it.each(['He expects 40 ships next year.', 'He forecasts €9 a tonne by May.'])(
    'is who was just quoted, where a view of theirs follows: %s',
    (view) => {
      const who = 'Bo Ek, analyst at Corran';
      expect(speakers(`"It is full," said Bo Ek, analyst at Corran. ${view}`)).toEqual([who, who]);
    },
  );

  it('is the one person whom the sentence before was about', () => {
    expect(speakers('Ada Lund of Alden Securities cut her target. “Too long,” she wrote.')).toEqual([
      null,
      'Ada Lund',
    ]);
  });

  it('is still quoted where the next paragraph opens the quotation anew', () => {
    const text =
      'Harbour opens its third quay\n\n2 May 2025\n\nThe harbour has been waiting for it for a very long time, and it is here at last.\n\n“It was no accident,” Ada Lund said. “It was a failure.\n\n“They had the letters.”\n\n“Nobody read them.”';
    const { facts } = ingestArticle(Buffer.from(text), { name: 'a.txt' });
    expect(facts.slice(-4).map(({ saidBy }) => saidBy)).toEqual(['Ada Lund', 'Ada Lund', 'Ada Lund', null]);
  });

  it.each(['however', 'though', 'where turnout fell'])('is no role of somebody: %s', (inserted) => {
    expect(speakers(`The bridge, ${inserted}, Ada Lund said, will open in May.`)[0]).toBe('Ada Lund');
  });

  it('is found in no time in a long sentence with commas', () => {
    const long =
      'After extraordinarily controversial negotiations, which lasted weeks, Ada Lund announced on Monday.';
    expect(speakers(long)[0]).toBe('Ada Lund');
  });

  it('is whom a paragraph opens with, though a sentence in between names nobody', () => {
    const who = 'Ada Lund, Corran’s chief executive';
    const paragraph =
      'Corran’s chief executive, Ada Lund, 51, said the pumps had paid. They now bring 40% of its sales. “We sold the barges,” she said. “My brother wept.”';
    expect(speakers(paragraph)).toEqual([who, null, who, who]);
  });

  it.each([
    'Mayor Ada Lund said the quay had paid. It was built by Mia Vall. It has 40 berths. “We sold the barges,” she said.',
    'Mayor Ada Lund said the quay had paid. A tenant wept. It has 40 berths. “We sold the barges,” she said.',
    'The quay has paid for Ada Lund. It has 40 berths. “We sold the barges,” she said.',
    'Mayor Ada Lund said it paid. It is long. It is wide. It is deep. “We sold the barges,” she said.',
  ])('is not whom a paragraph opens with where it may be another: %s', (paragraph) => {
    expect(speakers(paragraph).at(-1)).toBe(null);
  });

  it('has the office that a clause gives, and no more of it', () => {
    expect(
      speakers(
        'The fault came to light when a diver, Ada Lund, reported that it was short. “I wept,” she said.',
      ),
    ).toEqual([null, 'Ada Lund, diver']);
  });

  it('is nobody when two people could be meant', () => {
    expect(speakers('The mayor, Ada Lund, met Minister Bo Ek. “Too long,” she said.')[1]).toBe(null);
    expect(speakers('In Santa Clara fares fell at once. “Too late,” she said.')[1]).toBe(null);
  });

  it('goes on through the quotation’s later sentences', () => {
    const quoted = `“${'We waited for the quay, and then we waited again, and nobody came to build it for us. '.repeat(5)}It is ours,” said Ada Lund.`;
    const found = speakers(quoted);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set(['Ada Lund']));
  });

  it.each([
    ['de', '„Er ist voll“, sagte Bürgermeisterin Dr. Ute Wanders.', 'Dr. Ute Wanders'],
    ['es', '"Está lleno", dijo su presidenta, Inés Quiroga.', 'Inés Quiroga, presidenta'],
    ['zh', '“码头已经满了。”港口负责人王芳说。', '港口负责人王芳'],
  ])('in %s: %s', (language, paragraph, speaker) => {
    expect(speakers(paragraph, language)[0]).toContain(speaker);
  });
});

describe('a quotation below a line that says whose it is', () => {
  const factsIn = (...paragraphs: readonly string[]) =>
    ingestArticle(
      Buffer.from(
        `Port opens its quay\n\n2 May 2025\n\nThe quay is open at last.\n\n${paragraphs.join('\n\n')}`,
      ),
      { name: 'a.txt' },
    ).facts.filter(({ id }) => /\/p[2-9]/.test(id));

  it.each([
    ['Harbour Minister Ada Lund said:', 'Ada Lund, Harbour Minister'],
    ['Ada Lund, Chief Executive, commented:', 'Ada Lund'],
    ['Ada Lund said of the works:', 'Ada Lund'],
  ])('is theirs, and the line states nothing: %s', (lead, speaker) => {
    const facts = factsIn(lead, '"It took nine years. It cost us £4 million."', 'Boats came at noon.');
    expect(facts.filter(({ saidBy }) => saidBy !== null).map(({ saidBy }) => saidBy)).toContain(speaker);
    expect(facts.some(({ text }) => text === lead)).toBe(false);
    expect(facts.find(({ text }) => text === 'Boats came at noon.')?.saidBy).toBeNull();
  });

  it('keeps the line where nobody is known to speak', () => {
    const [lead] = factsIn('As a sign by the gate says:', '"No boats behind this line."');
    expect(lead?.text).toBe('As a sign by the gate says:');
  });
});

describe('who speaks within a quotation', () => {
  it('is not who says it', () => {
    expect(speakers('"Fishermen are fed up," Ms Lund said. "They have said so for years."')).toEqual([
      'Ms Lund',
      'Ms Lund',
    ]);
  });
});

describe('an owner of what belongs to a place', () => {
  it('is the owner, and of no place', () => {
    expect(speakers("The owner of Alden's last mill has warned that it will close.")).toEqual(['the owner']);
  });
});

describe('somebody with a title', () => {
  it.each([
    ['Ned Voss lost by nine votes to Ada Lund, a weaver. "I cried," Ms Lund said.', 'Ada Lund'],
    ["She beat the Reed Party's Bo Ek by nine votes. “I cried,” said Mr Ek.", 'Bo Ek'],
  ])('is who is named so in full: %s', (paragraph, speaker) => {
    expect(speakers(paragraph).at(-1)).toBe(speaker);
  });

  it.each([
    ['Ned Lund lost by nine votes to Ada Lund. "I cried," Ms Lund said.', 'Ms Lund'],
    ['The boat left Port Lund at noon. "I cried," Ms Lund said.', 'Ms Lund'],
  ])(
    'is no more than the title says where two may be meant, or a place is called so: %s',
    (paragraph, speaker) => {
      expect(speakers(paragraph).at(-1)).toBe(speaker);
    },
  );
});

describe('an event of which a sentence tells', () => {
  it.each([
    [
      'The last one home, Bo Ek, 74, took 13 hours. It was his 40th Corrie Round. “It is my last,” he said.',
      'Bo Ek',
    ],
    ['Bo Ek took 13 hours. He has run every Corrie Round. “It is my last,” he said.', 'Bo Ek'],
    ['Ada Lund ran her first Great Moor Race. “I loved it,” she said.', 'Ada Lund'],
    ['Ada Lund won this year’s Golden Loaf. “I loved it,” she said.', 'Ada Lund'],
    ['Ada Lund won the 12th Corrie Round. “I loved it,” she said.', 'Ada Lund'],
    ['Ada Lund missed the Alden Marathon. “I cried,” she said.', 'Ada Lund'],
    ['Mayor Ada Lund said it was full. The Corrie Round was hers. “I cried,” she said.', 'Ada Lund, Mayor'],
  ])('does not speak: %s', (paragraph, speaker) => {
    expect(speakers(paragraph).at(-1)).toBe(speaker);
  });

  it.each([
    'The Corrie Round began in 1974. “It is hard,” he said.',
    'Bo Ek was late. The Corrie Round began in 1974. “It is hard,” he said.',
    'He drove a Ford Transit. “It is quick,” he said.',
    'Ada Lund won the Golden Loaf. “I loved it,” she said.',
    'The Golden Loaf is made of brass. “I loved it,” she said.',
    'Ada Lund beat Bo Ek in their first Corrie Round. “I loved it,” she said.',
    'Bo Ek opened the mill. It was his wife’s idea. “I like it,” she said.',
    'Bo Ek opened the mill. His wife’s idea won. “I like it,” she said.',
    'Bo Ek opened the mill. It was his wife who paid. “I like it,” she said.',
    'Mayor Ada Lund said it was full. Alden’s Zoe Ball won. “I cried,” she said.',
  ])('leaves open who speaks where it may be another: %s', (paragraph) => {
    expect(speakers(paragraph).at(-1)).toBe(null);
  });

  it.each([
    ['Zoe Ball won. “I cried,” she said.', 'Zoe Ball'],
    ['The winner was Zoe Ball. “I cried,” she said.', 'Zoe Ball'],
    ['His second wife, Zoe Ball, won. “I cried,” she said.', 'Zoe Ball'],
    ['The fastest was Jo Race. “I cried,” she said.', 'Jo Race'],
    ['At first Ada Lund won. “I cried,” she said.', 'Ada Lund'],
    ['At last Ada Lund won. “I cried,” she said.', 'Ada Lund'],
    ['Every week Ada Lund swims. “It is cold,” she said.', 'Ada Lund'],
    ['On the 5th Ada Lund swam. “It is cold,” she said.', 'Ada Lund'],
    ['This year Ada Lund swam. “It is cold,” she said.', 'Ada Lund'],
    ['The Reverend Ada Lund swam. “It is cold,” she said.', 'Reverend Ada Lund'],
    ['The Norwegian Ada Lund swam. “It is cold,” she said.', 'Norwegian Ada Lund'],
    ['The late Bo Ek wrote it down. “It is cold,” he wrote.', 'Bo Ek'],
    ['Ada Lund opened the mill. It was her idea. “I like it,” she said.', 'Ada Lund'],
  ])('takes nobody’s name from them: %s', (paragraph, speaker) => {
    expect(speakers(paragraph).at(-1)).toBe(speaker);
  });
});

describe('a source behind `according to`', () => {
  it.each([
    ['figures that the authority itself published last month', 'figures published by the authority'],
    ['data which the council released on Monday', 'data released by the council'],
    ['a survey that the union published', 'a survey published by the union'],
    ['a survey the union published last week', 'a survey published by the union'],
    ['a survey Unison had published', 'a survey published by Unison'],
    [
      'the latest figures that Alden Ports released in May 2024',
      'the latest figures released by Alden Ports',
    ],
    ['figures that the police and fire service released', 'figures released by the police and fire service'],
    ['a list that the Alden Herald published', 'a list published by the Alden Herald'],
    ['the report', 'the report'],
    ['a report seen by the Herald', 'a report seen by the Herald'],
    ['a report published by the council', 'a report published by the council'],
    ['figures published last month', 'figures'],
    ['a report published in Nature', 'a report published in Nature'],
    ['documents that were leaked to the Herald', 'documents'],
    ['figures that the council was forced to publish', 'figures'],
    ['figures that the authority never published', 'figures'],
    ['a report that the mayor said the council published', 'a report'],
    ['a report the council commissioned', 'a report commissioned by the council'],
    ['figures the council wants released', 'figures the council wants released'],
    ['figures that the council wants released', 'figures'],
    [
      'a report the minister wanted published last month',
      'a report the minister wanted published last month',
    ],
    ['a report Ada Lund had hoped to see published', 'a report Ada Lund had hoped to see published'],
    [
      'a study Ada Lund of Holm and Bo Ek published in 2020',
      'a study Ada Lund of Holm and Bo Ek published in 2020',
    ],
    ['a study Ada Lund and Bo Ek published in 2020', 'a study published by Ada Lund and Bo Ek'],
    ['a study by Ada Lund published in 2020', 'a study by Ada Lund'],
    ['a letter the mayor sent to residents', 'a letter sent by the mayor'],
    ['a letter that the mayor sent to residents', 'a letter sent by the mayor'],
    ['a letter the mayor tore up', 'a letter the mayor tore up'],
    ['the figures it published', 'the figures'],
    ['a study in which 400 people took part', 'a study'],
    ['a source who asked not to be named', 'a source'],
    ['a person familiar with the matter', 'a person familiar with the matter'],
    ['the agency that runs the port', 'the agency'],
    ['the World Health Organization', 'the World Health Organization'],
    ['the port, which runs it', 'the port'],
    ['Ada Lund, who runs it', 'Ada Lund'],
    ['those who saw it', null],
    ['how long it takes', null],
    ['which ship it is', null],
    ['what it costs', null],
    ['plan', null],
  ])('is named without a clause about it: %s', (words, source) => {
    expect(speakers(`According to ${words}, 40 ships came.`)).toEqual([source]);
    expect(speakers(`The harbour had 40 ships, according to ${words}.`)).toEqual([source]);
  });
});

describe('how somebody speaks, before a quotation', () => {
  it.each([
    ['Ada Lund of Quay Partners was less kind: “It is careless.”', 'Ada Lund'],
    ['Mayor Ada Lund was blunt: “It will not open.”', 'Ada Lund, Mayor'],
    ['The mayor was blunt: “It will not open.”', 'the mayor'],
    ['Asked about it, harbour master Ada Lund was clear: “It will not open.”', 'Ada Lund, harbour master'],
    ['Ada Lund, 54, was scathing about the plan: “It will not open.”', 'Ada Lund'],
    ['Ada Lund put it bluntly: “It will not open.”', 'Ada Lund'],
    ['Bo Ek, 54, had a simple answer: “Close it.”', 'Bo Ek'],
    ['The club was in no doubt: “It will not open.”', 'the club'],
    ['In Holm, Ada Lund was clear: “It will not open.”', 'Ada Lund'],
    ['In an interview, Ada Lund was clear: “It will not open.”', 'Ada Lund'],
    ['Ada Lund gave another warning: “It will not open.”', 'Ada Lund'],
    ['“It is slow,” wrote Bo Ek. Ada Lund of Quay Partners was less kind: “It is careless.”', 'Ada Lund'],
  ])('says whose it is: %s', (paragraph, speaker) => {
    expect(speakers(paragraph).at(-1)).toBe(speaker);
  });

  it.each([
    'Mayor Ada Lund was blunt with Bo Ek: “It will not open.”',
    'Ada Lund was less kind than Bo Ek: “It will not open.”',
    'Ada Lund’s daughter was clear: “It will not open.”',
    'Ada Lund’s letter was clear: “It will not open.”',
    'The letter to Ada Lund was clear: “It will not open.”',
    'The sign above Ada Lund was clear: “No boats.”',
    'The sign was clear: “No boats.”',
    'The weather was kind: “Sun at last.”',
    'Ada Lund was delighted: “Best in show.”',
    'Ada Lund was told bluntly: “It will not open.”',
    'Ada Lund got a simple answer: “Close it.”',
    'Ada Lund has a message on her door: “Do not knock.”',
    'Ada Lund was blunt: “It will not open,” read the sign.',
    'Bo Ek and Ada Lund were blunt: “It will not open.”',
    'To Ada Lund, the answer was clear: “It will not open.”',
    'He was blunt: “It will not open.”',
    'In the film, Ada Lund was clear: “No entry.”',
    'In the film Ada Lund was clear: "No entry."',
    'Ada Lund in the film was clear: “No entry.”',
    'In her latest novel, Ada Lund was blunt: “No entry.”',
    'In the second series, the mayor was clear: “No entry.”',
    'The police had another warning: "Beware of the dog."',
    'The port has a message: “No boats.”',
    'Ada Lund was clear on the card: "With love from Bo."',
  ])('leaves open whose it may be: %s', (paragraph) => {
    expect(speakers(paragraph)).toEqual([null]);
  });

  it('is not what another one says of them', () => {
    expect(speakers('Ada Lund was blunt: “It will not open,” Bo Ek recalled.')).toEqual(['Bo Ek']);
  });
});

describe('whom somebody speaks of', () => {
  const WHO = 'Ada Lund, the union’s chair';
  it.each(['a nurse would pay £54 more a year', 'an average driver would lose £9 a week'])(
    'does not speak where anyone of a kind is meant: %s',
    (what) => {
      expect(speakers(`The union’s chair, Ada Lund, 61, said that ${what}. “It is late,” she said.`)).toEqual(
        [WHO, WHO],
      );
    },
  );

  it.each([
    'a nurse had wept',
    'a nurse would be jailed',
    'a witness would tell them more',
    'the nurse would pay £54 more',
    'her nurse would pay £54 more',
    'a friend had paid £54',
    'a nurse would pay Mia Vall £54',
    'a nurse would pay £54, and a teacher wept',
    'she met a nurse who paid £54',
    'a woman in the harbour office saw it',
    'a woman in Holm would lose £54',
    'a woman would get the money',
    'a mother would pay £54 more',
    'a resident would pay £54 more',
    'a woman driver would pay £54 more',
    'a nurse who commutes from Holm would pay £54 more',
    'a nurse with two children would pay £54 more',
    'a nurse would lose her home',
  ])('may be quoted where it is somebody: %s', (what) => {
    expect(
      speakers(`The union’s chair, Ada Lund, 61, said that ${what}. “It is late,” she said.`).at(-1),
    ).toBe(null);
  });

  it.each(['I have it', 'It is all for me', 'It is my last', 'We cannot wait', 'We’re late'])(
    'may be quoted where somebody speaks of themselves: %s',
    (quotation) => {
      const told = 'Ada Lund told the court that a nurse would get the money.';
      expect(speakers(`${told} “${quotation},” she said.`)).toEqual(['Ada Lund', null]);
      expect(speakers(`${told} “It is late,” she said. “${quotation}.”`)).toEqual(['Ada Lund', null, null]);
    },
  );

  it.each([
    'Ada Lund said that a woman in Holm would lose her home. "I do not know where to go," she said.',
    'Ada Lund came. She said that a woman with two children would lose £54. "I cannot feed them," she said.',
    'Ada Lund told the court that a woman would get the money. "I have it," she said.',
    'Ada Lund met a nurse who would pay more. “It is late,” she said.',
    'A nurse would pay £54 more. “It is late,” she said.',
    'The man behind Ada Lund said it was full.',
    'A sign above Ada Lund said it was full.',
  ])('is no one who is only named beside it: %s', (paragraph) => {
    expect(speakers(paragraph).at(-1)).toBe(null);
  });
});
