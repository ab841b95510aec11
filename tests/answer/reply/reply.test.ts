import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/answer/reply/citation.ts';
import { excerpt, shorten, shortenWell } from '../../../src/answer/reply/excerpt.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import type { Style } from '../../../src/answer/reply/style.ts';
import { plainStyle, textOf, writtenDate } from '../../../src/answer/reply/text.ts';
import type { Found, FoundFact } from '../../../src/answer/types.ts';
import { discordStyle } from '../../../src/discord/messages/style.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../../src/knowledge/types.ts';
import { factsRead } from '../asking.ts';
import { factOf } from '../knowledge.ts';

const style: Style = {
  plain: (text) => text,
  bold: (text) => `**${text}**`,
  date: (iso) => `<${iso}>`,
  day: (iso) => `<${iso.slice(0, 10)}>`,
  link: (label, url) => `[${label}](${url})`,
  aside: (line) => `(${line})`,
};

const fact = factOf('berths', 'The harbour has more than 40 berths.', {
  place: { kind: 'paragraph', section: 'New berths', paragraph: 3 },
  saidBy: 'Ada Lund, harbour master',
});
const { article } = fact;

describe('a reply', () => {
  it('shows the figure in bold and says exactly where it comes from', () => {
    const reply = replyTo(
      {
        kind: 'found',
        facts: [{ fact, score: 1, highlight: { start: 16, end: 28 } }],
        related: [],
        confidence: 0.9,
      },
      style,
    );
    expect(reply.body).toBe('The harbour has **more than 40** berths.');
    expect(reply.sources).toEqual([
      'The Gazette · “Harbour doubles its berths” · <2025-05-02T09:30:00+02:00> · New berths, paragraph 3, says Ada Lund, harbour master',
    ]);
  });

  it.each([
    [{ section: 'Prices', paragraph: 2 }, 'Prices, paragraph 2'],
    [{ section: null, paragraph: 2 }, 'paragraph 2'],
    [{ section: 'Prices', paragraph: null }, 'Prices'],
    [{ section: null, paragraph: null }, 'above paragraph 1'],
  ])('cites no paragraph where none holds the fact: %s', (place, cited) => {
    expect(
      placeOf(factOf('price', 'A berth costs 9 euros.', { place: { kind: 'paragraph', ...place } })),
    ).toBe(cited);
  });

  it.each([
    ['Quay | Berths', 'North | 44', 'Quay | Berths\nNorth | 44'],
    ['The harbour gets', 'Berths for 44 boats', 'The harbour gets: Berths for 44 boats'],
  ])(
    'shows the head of a table above its row, and what leads to a list before its item',
    (context, text, body) => {
      const row = { ...fact, text, context };
      const facts = [{ fact: row, score: 1, highlight: null }] as const;
      expect(replyTo({ kind: 'found', facts, related: [], confidence: 0.9 }, style).body).toBe(body);
    },
  );

  it('shows the head of a table once above two of its rows', () => {
    const rows = ['North | 44', 'South | 12'].map(
      (text): FoundFact => ({
        fact: { ...fact, id: text, text, context: 'Quay | Berths' },
        score: 1,
        highlight: null,
      }),
    );
    const answer = { kind: 'found', facts: rows as [FoundFact], related: [], confidence: 1 } as const;
    expect(replyTo(answer, style).body).toBe('Quay | Berths\nNorth | 44\nSouth | 12');
  });

  it('names one source once when two facts stand in the same place', () => {
    const twin = { ...fact, id: 'harbour/boats', text: 'It takes 60 boats.' };
    const reply = replyTo(
      {
        kind: 'found',
        facts: [
          { fact, score: 1, highlight: null },
          { fact: twin, score: 1, highlight: null },
        ],
        related: [],
        confidence: 0.9,
      },
      style,
    );
    expect(reply.sources).toHaveLength(1);
  });

  it('asserts nothing when unsure, and offers what is closest', () => {
    const reply = replyTo({ kind: 'unsure', offers: [fact], confidence: 0.4 }, style);
    expect(reply.body).not.toContain('40');
    expect(reply.offers).toEqual([
      { factId: 'harbour/berths', label: 'The harbour has more than 40 berths.' },
    ]);
  });

  it('says what is missing of the source, and guesses nothing', () => {
    const bare = { ...fact, saidBy: null, article: { ...article, publisher: null, published: null } };
    const reply = replyTo(
      { kind: 'found', facts: [{ fact: bare, score: 1, highlight: null }], related: [], confidence: 1 },
      style,
    );
    expect(reply.sources[0]).toContain('publisher not given');
    expect(reply.sources[0]).toContain('date not given');
  });
});

describe('a source whose address is long where it is written', () => {
  const long = `The harbour has more than 40 berths${', and a crane'.repeat(17)}.`;
  const cyrillic = (length: number) => `https://gazette.example/${'ж'.repeat(length - 24)}`;
  const replyWith = (url: string, count = 1) => {
    const facts = Array.from({ length: count }, (_, index): FoundFact => {
      const own = { ...article, id: `harbour-${index}`, title: `${article.title}, part ${index + 1}`, url };
      return { fact: { ...fact, text: long, article: own }, score: 1, highlight: null };
    });
    const answer = { kind: 'found', facts: facts as [FoundFact], related: [], confidence: 1 } as const;
    return replyTo(answer, discordStyle);
  };

  it.each([60, 90, 124, 156, 220])('of %i Cyrillic letters takes nothing from the facts', (length) => {
    const { body, sources } = replyWith(cyrillic(length));
    expect(body).toBe(long);
    expect([body, ...sources].join('\n').length).toBeLessThanOrEqual(700);
    expect(sources).toEqual([
      expect.stringMatching(
        /^The Gazette · .*Harbour doubles.* · 2 May 2025 · New berths, paragraph 3, says/,
      ),
    ]);
    expect(sources[0]?.includes('](')).toBe(length === 60);
  });

  it('leaves every one of several sources its date and place, and the facts what they need', () => {
    const { body, sources } = replyWith(cyrillic(74), 2);
    expect([body, ...sources].join('\n').length).toBeLessThanOrEqual(700);
    expect(body.length).toBeGreaterThan(200);
    expect(sources).toHaveLength(2);
    for (const line of sources) expect(line).toMatch(/· \d+ \w+ \d{4} .*paragraph 3/);
  });
});

describe('any reply', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000, size: 'max' });
  const facts = fc.array(
    fc.record({
      text,
      title: text,
      publisher: text,
      saidBy: text,
      section: text,
      address: fc.constantFrom(20, 150, 250, 290, 460),
      from: fc.nat(),
      length: fc.nat(60),
    }),
    { minLength: 1, maxLength: 2 },
  );

  it('stays within 700 characters and keeps what was asked for, however long fact and source are', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const found = drawn.map(({ from, length, ...of }, index): FoundFact => {
          const start = from % of.text.length;
          return {
            fact: {
              ...fact,
              id: `harbour/${index}`,
              article: {
                ...article,
                id: `harbour-${index}`,
                title: of.title,
                publisher: of.publisher,
                url: `https://gazette.example/${'a'.repeat(of.address)}`,
              },
              text: of.text,
              saidBy: of.saidBy,
              place: { kind: 'paragraph', section: of.section, paragraph: 1 },
            },
            score: 1,
            highlight: { start, end: Math.min(of.text.length, start + length) },
          };
        });
        const answer = {
          kind: 'found',
          facts: found as [FoundFact],
          related: [fact],
          confidence: 1,
        } as const;
        const reply = replyTo(answer, plainStyle);
        expect([reply.body, ...reply.sources].join('\n').length).toBeLessThanOrEqual(700);
        expect(textOf(reply).length).toBeLessThanOrEqual(700);
        for (const { fact: of, highlight } of found) {
          expect(reply.body).toContain(of.text.slice(highlight?.start, highlight?.end));
        }
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});

describe('a reply of several facts', () => {
  const words = (most: number) =>
    fc
      .array(
        fc.constantFrom('Harbour', 'the', '1,204', '*quay*', 'of_Alden', 'berths|cranes', 'million', '9.5%'),
        {
          minLength: 1,
          maxLength: most,
        },
      )
      .map((all) => all.join(' '));
  const drawn = fc.record({
    text: words(60),
    context: fc.option(
      words(40).map((head) => `${head} | ${head}`),
      { nil: undefined },
    ),
    title: words(20),
    publisher: fc.option(words(12), { nil: null }),
    saidBy: fc.option(words(20), { nil: null }),
    section: fc.option(words(20), { nil: null }),
    address: fc.constantFrom(20, 150, 290),
    article: fc.nat(3),
    from: fc.nat(),
    length: fc.nat(40),
  });

  it('stays within 700 characters, whatever stands above and behind the facts, and keeps what was asked for', () => {
    const styles = fc.constantFrom(plainStyle, discordStyle);
    const several = fc.array(drawn, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(several, fc.option(drawn, { nil: undefined }), styles, (all, last, written) => {
        const found = [...all, ...(last === undefined ? [] : [last])].map(
          ({ from, length, context, ...of }, index): FoundFact => {
            const start = from % of.text.length;
            const own = {
              ...article,
              id: `harbour-${of.article}`,
              title: of.title,
              publisher: of.publisher,
              url: `https://gazette.example/${'a'.repeat(of.address)}`,
            };
            const place = { kind: 'paragraph', section: of.section, paragraph: index + 1 } as const;
            const { text, saidBy } = of;
            return {
              fact: {
                ...fact,
                id: `x/${index}`,
                article: own,
                text,
                saidBy,
                place,
                ...(context && { context }),
              },
              score: 1,
              highlight: { start, end: Math.min(text.length, start + length) },
            };
          },
        );
        const facts = found.slice(0, all.length) as [FoundFact];
        const [close] = found.slice(all.length);
        const answer = { kind: 'found', facts, related: [], confidence: 1, ...(close && { close }) } as const;
        const { body, sources } = replyTo(answer, written);
        expect([body, ...sources].join('\n').length).toBeLessThanOrEqual(700);
        for (const { fact: of, highlight } of facts) {
          const asked = of.text.slice(highlight?.start, highlight?.end);
          if (asked !== '') expect(body).toContain(written.bold(asked));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a written date', () => {
  it.each([
    ['2025-06-13T22:21:00+08:00', '13 June 2025, 22:21 GMT+8'],
    ['2025-06-03T02:05:00Z', '3 June 2025, 02:05 GMT'],
    ['2025-06-13T22:21:00-03:30', '13 June 2025, 22:21 GMT-3:30'],
    ['2025-06-13', '13 June 2025'],
  ])('%s is the wall clock where it was published: %s', (iso, written) => {
    expect(writtenDate(iso)).toBe(written);
  });
});

describe('a shortened text', () => {
  it('ends at a word, within the limit', () => {
    expect(shorten('one two three four', 12)).toBe('one two…');
    expect(shorten('short', 12)).toBe('short');
  });

  it.each([
    ['They sold for 12 million euros in May', 16],
    ['They sold for $12 million euros in May', 20],
    ['They sold for two million euros in May', 20],
  ])('never ends inside the figure of “%s”', (text, limit) => {
    expect(shorten(text, limit)).toBe('They sold for…');
  });

  it.each([
    ['1 234 567 words and as many letters, and again as many, and more words.', 60, false],
    ['1 234 567 words and as many letters, and again as many, and rather many more words.', 60, true],
    ['one two three four', 12, true],
  ])(
    'keeps its last word or two, where there is room for about as much: “%s” in %i',
    (text, limit, isCut) => {
      expect(shortenWell(text, limit).endsWith('…')).toBe(isCut);
      expect(excerpt({ fact: { ...fact, text }, score: 1, highlight: null }, limit).text.endsWith('…')).toBe(
        isCut,
      );
      const bold = { start: 2, end: 9 };
      if (limit > 50)
        expect(
          excerpt({ fact: { ...fact, text }, score: 1, highlight: bold }, limit).text.endsWith('…'),
        ).toBe(isCut);
    },
  );

  it('cuts the place that a story begins with first, and bolds the same words', () => {
    const wire = {
      ...fact,
      text: `PORT LUND, May 2 (Gazette) -- The harbour has more than 40 berths${', and a crane'.repeat(60)}.`,
    };
    const start = wire.text.indexOf('more than 40');
    const { body } = replyTo(
      {
        kind: 'found',
        facts: [{ fact: wire, score: 1, highlight: { start, end: start + 12 } }],
        related: [],
        confidence: 1,
      },
      style,
    );
    expect(body).toMatch(/^…The harbour has \*\*more than 40\*\* berths, .*…$/);
  });
});

describe('a sentence that opens with a pronoun', () => {
  const { facts } = ingestArticle(
    Buffer.from(
      'A tram for the airport\n\nThe Holm Post, 4 October 2025\n\nThe tram will not come until 2026. Till then a bus runs from the station every 20 minutes. It costs 3.80 euros.\n\nIt was slow to come, said the mayor. “It is late,” she said.\n',
    ),
    { name: 'tram.txt' },
  );
  const bodyOf = (words: readonly string[], chosen: Style = style) => {
    const found = words.map((word): FoundFact => {
      const one = facts.find(({ text }) => text.includes(word));
      if (one === undefined) throw new Error(word);
      return { fact: one, score: 1, highlight: null };
    });
    const answer = { kind: 'found', facts: found as [FoundFact], related: [], confidence: 1 } as const;
    return replyTo(answer, chosen).body;
  };

  it('is led in by the one before it, less in sight', () => {
    expect(bodyOf(['3.80'])).toBe(
      '(Till then a bus runs from the station every 20 minutes.)\nIt costs 3.80 euros.',
    );
    expect(bodyOf(['3.80'], discordStyle)).toMatch(/^-# Till then a bus .*\nIt costs/);
  });

  it('is led in by the whole of it where a cut would save its last word', () => {
    const line = factsRead(
      'A tram\n\nThe Holm Post, 4 October 2025\n\nThe 7.3-mile line, which was first approved in 2017 and was meant to open in December 2022, has cost £214 million, £48 million more than planned. It will add eleven stops.\n',
    );
    const stops = line.find(({ text }) => text.includes('stops'));
    if (stops === undefined) throw new Error('no stops');
    const facts = [{ fact: stops, score: 1, highlight: null }] as const;
    expect(replyTo({ kind: 'found', facts, related: [], confidence: 1 }, style).body).toContain(
      '£48 million more than planned.)',
    );
  });

  it('is led in on a line of its own, above the day and the paper of what two articles say of one measure', () => {
    const later = ingestArticle(
      Buffer.from(
        'A dearer bus\n\nThe Vall Mail, 9 October 2025\n\nA bus to the airport runs from the station every 20 minutes. It costs 4.20 euros.\n',
      ),
      { name: 'bus.txt' },
    ).facts;
    const costs = [...later, ...facts].filter(({ text }) => text.startsWith('It costs'));
    const found = costs.map((fact): FoundFact => ({ fact, score: 1, highlight: null }));
    const answer = { kind: 'found', facts: found as [FoundFact], related: [], confidence: 1 } as const;
    expect(replyTo(answer, discordStyle).body.split('\n')).toEqual([
      '-# A bus to the airport runs from the station every 20 minutes.',
      '9 October 2025, The Vall Mail: It costs 4.20 euros.',
      '-# Till then a bus runs from the station every 20 minutes.',
      '4 October 2025, The Holm Post: It costs 3.80 euros.',
    ]);
  });

  it('is offered behind as much of that as there is room for', () => {
    const offered = (word: string) => {
      const one = facts.find(({ text }) => text.includes(word));
      if (one === undefined) throw new Error(word);
      return replyTo({ kind: 'unsure', offers: [one], confidence: 0.3 }, style).offers[0]?.label;
    };
    expect(offered('3.80')).toBe(
      'Till then a bus runs from the station every 20 minutes. It costs 3.80 euros.',
    );
    expect(offered('slow to come')).toBe('It was slow to come, said the mayor.');
  });

  describe('behind another such one', () => {
    const ingested = ingestArticle(
      Buffer.from(
        'A lamp for the skerry\n\nThe Holm Post, 4 October 2025\n\nThe tower on Lund Skerry got a new lamp. It shines 28 kilometres. It cost 340,000 euros.\n\nIt was dark there. It had been so for 11 years.\n',
      ),
      { name: 'lamp.txt' },
    ).facts;
    const named = (word: string): Fact => {
      const one = ingested.find(({ text }) => text.includes(word));
      if (one === undefined) throw new Error(word);
      return one;
    };
    const answerOf = (words: readonly string[], related: readonly string[] = []) => {
      const [first, ...others] = words.map((word) => ({ fact: named(word), score: 1, highlight: null }));
      if (first === undefined) throw new Error('none');
      const answer: Found = {
        kind: 'found',
        facts: [first, ...others],
        related: related.map(named),
        confidence: 1,
      };
      return replyTo(answer, style);
    };

    it('is led in from the one that names what both tell of', () => {
      expect(answerOf(['340,000']).body).toBe(
        '(The tower on Lund Skerry got a new lamp. It shines 28 kilometres.)\nIt cost 340,000 euros.',
      );
      expect(answerOf(['11 years']).body).toBe('(It was dark there.)\nIt had been so for 11 years.');
    });

    it('says once what leads in to both, and nothing between that is stated', () => {
      expect(answerOf(['28 kilometres', '340,000']).body).toBe(
        '(The tower on Lund Skerry got a new lamp.)\nIt shines 28 kilometres.\nIt cost 340,000 euros.',
      );
      expect(answerOf(['got a new lamp', '340,000']).body).toBe(
        'The tower on Lund Skerry got a new lamp.\n(It shines 28 kilometres.)\nIt cost 340,000 euros.',
      );
    });

    it('does not offer what leads in to it', () => {
      const labels = (words: readonly string[], related: readonly string[]) =>
        answerOf(words, related).offers.map(({ label }) => label);
      expect(labels(['340,000'], ['got a new lamp', '28 kilometres', 'dark there'])).toEqual([
        'It was dark there.',
      ]);
      expect(labels(['dark there'], ['got a new lamp'])).toEqual([
        'The tower on Lund Skerry got a new lamp.',
      ]);
    });
  });

  it('needs nothing where that is stated as well, where it opens its paragraph, or where nobody is meant', () => {
    expect(bodyOf(['Till then', '3.80'])).not.toContain('(');
    expect(bodyOf(['slow to come'])).not.toContain('(');
    expect(bodyOf(['Till then'])).not.toContain('(');
    expect(bodyOf(['It is late'])).not.toContain('(');
  });
});

describe('an offer of a table’s row or a list’s item', () => {
  const offered = (file: string, word: string) => {
    const facts = factsRead(`# The catch\n\nThe Holm Post, 4 October 2025\n\n${file}`, 'catch.md');
    const one = facts.find(({ text }) => text.includes(word));
    if (one === undefined) throw new Error(word);
    return replyTo({ kind: 'unsure', offers: [one], confidence: 0.3 }, style).offers[0]?.label;
  };

  it('has what its cells are, if there is room for that, or what leads to the list, as far as there is', () => {
    const table = (head: string) =>
      `It grew again.\n\n${head}\n|---|---|\n| 2023 | 12,400 |\n| 2024 | 14,900 |\n`;
    expect(offered(table('| Year | Tonnes landed |'), '14,900')).toBe('2024 | 14,900 · Year | Tonnes landed');
    expect(offered(table(`| Year | Tonnes${' and tonnes'.repeat(9)} |`), '14,900')).toBe('2024 | 14,900');
    const list = (item: string) =>
      `It grew again, said the mayor.\n\nThe boats brought in, in a week:\n\n- 40 tonnes of cod\n- ${item}\n`;
    expect(offered(list('61 tonnes of herring'), 'herring')).toBe(
      '61 tonnes of herring · The boats brought in, in a week',
    );
    const long = `61 tonnes of herring, most of it ${'very '.repeat(6)}late`;
    expect(offered(list(long), 'herring')).toBe(long);
  });
});
