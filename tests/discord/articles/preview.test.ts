import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { draftFacts, previewMessage } from '../../../src/discord/articles/preview.ts';
import { fitted } from '../../../src/discord/messages/limits.ts';
import { withArticles } from '../../../src/knowledge/extend.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { Draft } from '../../../src/knowledge/store/store.ts';
import { harbourKnowledge } from '../../answer/knowledge.ts';
import { textOf } from '../context.ts';

const LAMP =
  'A new lamp\n\nThe lamp of the lighthouse shines 28 kilometres out to sea, and the keeper said that it is new.';
const NOON = Date.parse('2026-05-04T12:00:00Z');
const assistant = createAssistant(harbourKnowledge);

const previewOf = (text: string, published?: string, among = assistant): string =>
  textOf(previewMessage(draftOf(text, published), among, NOON));

function draftOf(text: string, published?: string): Draft {
  const ingested = ingestArticle(new TextEncoder().encode(text), {
    name: 'lamp.txt',
    ...(published !== undefined && { published }),
  });
  return {
    ...ingested,
    id: 'abcdefghij',
    by: '1',
    expires: 0,
    from: { name: 'lamp.txt', sha256: '' },
    refused: [],
  };
}

describe('the preview of an article', () => {
  it('says in which language it can be asked about, where that is not English', () => {
    const lampe =
      'Eine neue Lampe\n\nDie Lampe des Leuchtturms ist neu und reicht 28 Kilometer weit, sagte der Leiter von dem Turm.';
    expect(previewOf(lampe)).toMatch(
      /Please check\n• It is in German: questions have to be in German to find it\./,
    );
    expect(previewOf(LAMP)).not.toContain('questions have to be');
  });

  it.each(['2030-01-01', '9 June 2031', '6 May 2026', '2026-05-04T14:30:00Z'])(
    'warns of a date that is still to come: %s',
    (published) => {
      expect(previewOf(LAMP, published)).toMatch(
        /Please check\n• Its date, \d+ \w+ \d{4}.*, is still to come/,
      );
    },
  );

  it('gives statements for examples, not the lines above them', () => {
    const dated = LAMP.replace('\n\n', '\nThe Coast Courier\n9 June 2021\n\n');
    expect(previewOf(dated)).toMatch(
      /For example\n• The lamp of the lighthouse shines \*\*28 kilometres\*\*/,
    );
  });

  it('gives neither byline nor day for one where there are few statements', () => {
    const text = 'A new lamp\n\nThe Coast Courier\nBy Bo Ek\n9 June 2021\n\nThe lamp shines for 14 hours.';
    expect(previewOf(text)).toMatch(
      /For example\n• The lamp shines for \*\*14 hours\*\*\..*\n.*\n• A new lamp\n-# headline\nMissing/,
    );
  });

  it('shows a table’s row, a list’s item and a sentence about `it` with what they are of, as an answer does', () => {
    const table = '| Year | Ships | Lamps |\n|---|---|---|\n| 2024 | 310 | 12 |';
    expect(previewOf(`${LAMP}\n\n${table}`)).toContain(
      '• Year \\| Ships \\| Lamps\n**2024** \\| **310** \\| **12**\n-# paragraph 1',
    );
    const list = 'The keeper counted, in a week:\n\n- 12 ships of the navy\n- 40 ferries';
    expect(previewOf(`${LAMP}\n\n${list}`)).toMatch(
      /• The keeper counted, in a week: \*\*12\*\* ships of the navy/,
    );
    const lead = 'The new lamp came by ferry to the skerry.';
    const about = `${lead} It cost 3,800 kroner and weighs 12 kilograms in 2 parts.`;
    expect(previewOf(`${LAMP}\n\n${about}`)).toContain(`• ${lead}\nIt cost **3,800 kroner**`);
  });

  it('does not say twice what stands right above', () => {
    const text = 'The lamp cost 3,800 kroner and weighs 12 kilograms in 2 parts. It shines for 14 hours.';
    expect(previewOf(`A new lamp\n\n${text}`).match(/3,800 kroner/g)).toHaveLength(1);
  });

  it('has all its examples, however long they are, each cut at its end alone', () => {
    const row = (at: number) =>
      `| ${'North Skerry Light '.repeat(12)}${at} | ${at}1 | ${at}2 | ${at}3 | ${'the keeper says so '.repeat(12)} |`;
    const head = `| ${'Light or beacon '.repeat(8)} | Ships | Lamps | Hours | Remarks |\n|---|---|---|---|---|`;
    const text = previewOf(`${LAMP}\n\n${head}\n${[4, 5, 6].map(row).join('\n')}`);
    const examples = /For example\n(?<lines>[\s\S]*?)\nMissing/.exec(text)?.groups?.lines ?? '';
    expect(examples.match(/^• Light or beacon/gmu)).toHaveLength(3);
    expect(examples.match(/^-# paragraph 1$/gmu)).toHaveLength(3);
    expect(examples.length).toBeLessThanOrEqual(1024);
  });

  it('warns of one in the text, too', () => {
    const dated = LAMP.replace('\n\n', '\nThe Coast Courier\n9 June 2031\n\n');
    expect(previewOf(dated)).toContain('Its date, 9 June 2031, is still to come');
  });

  it.each(['2026-05-04', '2026-05-05', '2026-05-04T12:30:00Z', '2025-05-02'])(
    'takes what is or may be today somewhere as it is: %s',
    (published) => expect(previewOf(LAMP, published)).not.toContain('still to come'),
  );

  it('says so where there are too many figures to compare them all', () => {
    const counted = Array.from({ length: 2_500 }, (_, at) => `The lighthouse of Alden lit ${at + 10} ships.`);
    expect(previewOf(`Many ships\n\n${counted.join('\n\n')}`)).toMatch(
      /Possible conflicts\n• It has so many figures that not all of them were compared\./,
    );
    expect(previewOf(LAMP)).not.toContain('Possible conflicts');
  });

  it('counts its facts alike in the field and on the button', () => {
    const lit = Array.from({ length: 1_200 }, (_, at) => `The lighthouse of Alden lit ${at + 10} ships.`);
    const { embeds, rows } = previewMessage(draftOf(`Many ships\n\n${lit.join('\n\n')}`), assistant, NOON);
    expect(embeds?.[0]?.fields?.find(({ name }) => name === 'Found')?.value).toMatch(/^1,201 facts/);
    expect(rows?.flat().map(({ label }) => label)).toContain('Show all 1,201 facts');
  });

  it('says that the very same text is refused, and how another one like it differs', () => {
    const dated = LAMP.replace('\n\n', '\nThe Coast Courier\n4 May 2025\n\n');
    const known = ingestArticle(new TextEncoder().encode(dated), { name: 'lamp.txt' });
    const beside = createAssistant(withArticles(harbourKnowledge, [known]).knowledge);
    expect(previewOf(dated, undefined, beside)).toMatch(
      /There already\n• The Coast Courier · “A new lamp” · .*: the very same text, so that publishing it is refused/,
    );
    const other = dated.replace('A new lamp', 'Light for the skerries').replace('4 May', '5 May');
    expect(previewOf(other, undefined, beside)).toMatch(
      /There already, it seems\n.*: another headline, the same publisher, another day, 1 of the 1 fact of its text stands there word for word/,
    );
  });
});

describe('all facts of an article', () => {
  const rows = Array.from({ length: 11 }, (_, at) => `| 20${at + 10} | ${at + 300} | ${at} |`).join('\n');
  const text = `${LAMP}\n\n| Year | Ships | Lamps |\n|---|---|---|\n${rows}\n\nThe keeper counted, in a week:\n\n- 12 ships of the navy\n- 40 ferries\n`;
  const page = (at: number): string => textOf(draftFacts(draftOf(text), at));

  it('say what the cells of a table’s rows are, above the first of them on each page', () => {
    for (const at of [0, 1]) expect(page(at).match(/Year \\\| Ships \\\| Lamps/g)).toHaveLength(1);
    expect(page(0)).toContain('• Year \\| Ships \\| Lamps\n**2010** \\| **300**');
    expect(page(0)).toContain('• **2011** \\| **301**');
    expect(page(1)).toMatch(/^.*• Year \\\| Ships \\\| Lamps\n/su);
  });

  it('say what leads in to a list, before its first item', () => {
    expect(page(1)).toContain('• The keeper counted, in a week: **12** ships of the navy');
    expect(page(1)).toContain('• **40** ferries');
  });

  it('stand below a headline that is whole, however much of it looks like markup', () => {
    const marked = `The *council* of Alden, after **months** of talks, ${'and *more* of them, '.repeat(9)}has agreed`;
    expect(marked.length).toBeLessThan(256);
    const headed = (headline: string) => {
      const text = `# ${headline.replaceAll('*', '\\*')}\n\n${LAMP.split('\n\n')[1]}`;
      const ingested = ingestArticle(new TextEncoder().encode(text), { name: 'lamp.md' });
      const draft = { ...draftOf(LAMP), ...ingested };
      expect(draft.article.title).toBe(headline);
      const { embeds } = fitted(draftFacts(draft, 0));
      return { title: embeds?.[0]?.title, description: embeds?.[0]?.description };
    };
    const { title, description } = headed(marked);
    expect(title).toBeUndefined();
    expect(description?.split('\n')[0]).toBe(`**${marked.replaceAll('*', '\\*')}**`);
    expect(headed('The council of Alden has agreed').title).toBe('The council of Alden has agreed');
  });
});
