import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilities } from '../../../commands/index.ts';
import { pressButton, runCommand } from '../../../src/discord/dispatch.ts';
import { encodeAction } from '../../../src/discord/messages/action.ts';
import type { Message, Response } from '../../../src/discord/messages/message.ts';
import { pageOf } from '../../../src/discord/messages/paging.ts';
import { factOf, knowledgeOf } from '../../answer/knowledge.ts';
import { callOf, contextOf, pressOf, textOf } from '../context.ts';

const shown = async (given: Response | Promise<Response>): Promise<Message> => {
  const response = await given;
  if (response.kind !== 'post' && response.kind !== 'edit') throw new Error('no message');
  return response.message;
};

/** A hundred articles, each with a figure. */
const hundred = knowledgeOf(
  Array.from({ length: 100 }, (_, at) => {
    const text = `${at + 200} trams`;
    const figure = {
      text,
      value: at + 200,
      unit: 'trams',
      measures: `trams of line ${at}`,
      period: null,
      hedge: null,
    };
    const fact = factOf('x', `Line ${at} has ${text}.`, { figures: [figure] });
    const published = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
    const article = { ...fact.article, id: `a${at}`, title: `Line ${at} opens`, published };
    return { ...fact, id: `a${at}/x`, article };
  }),
);

describe('a list of a hundred', () => {
  it.each(['sources', 'figures'])('has each of its pages two steps away: /%s', async (command) => {
    const context = contextOf(hundred);
    const first = await shown(runCommand(command, callOf(), context, abilities));
    const [menu, ...others] = first.menus ?? [];
    const pages = Number(/Page 1 of (\d+)/.exec(textOf(first))?.[1]);
    expect(pages).toBeGreaterThan(15);
    expect(others).toEqual([]);
    expect(menu?.placeholder).toBe(`Go to another of the ${pages} pages`);
    expect(menu?.options).toHaveLength(pages - 1);
    const last = menu?.options.at(-1);
    const there = await shown(
      pressButton(last === undefined ? '' : (encodeAction(last.action) ?? ''), pressOf(), context, abilities),
    );
    expect(textOf(there)).toContain(`Page ${pages} of ${pages}`);
    const line = /Line \d+/.exec(last?.description ?? '')?.[0] ?? 'none';
    expect(textOf(there)).toMatch(new RegExp(command === 'sources' ? line : line.replace('Line', 'line')));
  });

  it('tells each page of figures by its article as well, where there are several', async () => {
    const first = await shown(runCommand('figures', callOf(), contextOf(hundred), abilities));
    expect(first.menus?.[0]?.options[0]?.description).toMatch(/^Line (\d+) opens · Line \1 has \d+ trams\.$/);
    const one = { ...hundred.facts[0]?.article, id: 'one' };
    const facts = hundred.facts.map((fact) => ({ ...fact, article: { ...fact.article, ...one } }));
    const alone = await shown(runCommand('figures', callOf(), contextOf(knowledgeOf(facts)), abilities));
    expect(alone.menus?.[0]?.options[0]?.description).toMatch(/^Line \d+ has \d+ trams\.$/);
  });

  it('offers no more pages than Discord shows, the first and the last among them, and never the one on show', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(400),
        (count, perPage, at) => {
          const all = Array.from({ length: count }, (_, item) => item);
          const page = pageOf(all, at, perPage, (to) => ({ kind: 'sources', page: to }), String);
          const pages = Math.max(1, Math.ceil(count / perPage));
          const now = Math.min(at, pages - 1);
          const [menu] = page.menus;
          expect(menu === undefined).toBe(pages <= 4);
          if (menu === undefined) return;
          const to = menu.options.map(({ action }) => (action.kind === 'sources' ? action.page : -1));
          expect(to.length).toBeLessThanOrEqual(25);
          if (pages <= 26) expect(to).toHaveLength(pages - 1);
          expect(to).not.toContain(now);
          expect(new Set([now, ...to])).toEqual(new Set([0, pages - 1, now, ...to]));
          expect(menu.options.map(({ description }) => description)).toEqual(
            to.map((one) => String(one * perPage)),
          );
        },
      ),
    );
  });
});
