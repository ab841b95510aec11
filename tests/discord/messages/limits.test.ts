import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, fittedChoices, fittedForm } from '../../../src/discord/messages/limits.ts';

const text = (maxLength: number) => fc.string({ maxLength, unit: 'grapheme' });
const message = fc.record({
  content: text(3000),
  embeds: fc.array(
    fc.record({
      author: fc.record({ name: text(400) }),
      title: text(400),
      description: text(6000),
      footer: fc.record({ text: text(3000) }),
      fields: fc.array(fc.record({ name: text(300), value: text(1500) }), { maxLength: 30 }),
    }),
    { maxLength: 12 },
  ),
  rows: fc.array(
    fc.array(
      fc.record({
        label: text(120),
        action: fc.record({ kind: fc.constant('fact' as const), factId: text(120) }),
      }),
      { maxLength: 8 },
    ),
    { maxLength: 8 },
  ),
  menus: fc.array(
    fc.record({
      placeholder: text(200),
      options: fc.array(
        fc.record({
          label: text(200),
          description: text(200),
          action: fc.record({ kind: fc.constant('fact' as const), factId: text(120) }),
        }),
        { maxLength: 40 },
      ),
    }),
    { maxLength: 7 },
  ),
});

describe('what is sent', () => {
  it('is within the room for all embeds where the last of it is taken in the middle of one', () => {
    const full = {
      title: 'a'.repeat(256),
      footer: { text: 'a'.repeat(2048) },
      description: 'a'.repeat(3695),
    };
    const { embeds = [] } = fitted({
      embeds: [full, { title: 'Title', description: 'Text', footer: { text: 'b' } }],
    });
    expect(embeds[1]).toEqual({ title: '…' });
  });

  it('is within every limit of Discord, whatever a handler returns', () => {
    fc.assert(
      fc.property(message, (given) => {
        const { content = '', embeds = [], components = [] } = fitted(given);
        expect(content.length).toBeLessThanOrEqual(2000);
        expect(embeds.length).toBeLessThanOrEqual(10);
        const texts = embeds.flatMap(({ author, title, description, fields, footer }) => [
          author?.name ?? '',
          title ?? '',
          description ?? '',
          footer?.text ?? '',
          ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
        ]);
        expect(texts.join('').length).toBeLessThanOrEqual(6000);
        for (const { fields = [] } of embeds) {
          expect(fields.length).toBeLessThanOrEqual(25);
          for (const { name, value } of fields) {
            expect(name.trim().length * value.trim().length).toBeGreaterThan(0);
            expect(name.length <= 256 && value.length <= 1024).toBe(true);
          }
        }
        expect(components.length).toBeLessThanOrEqual(5);
        const buttons = components.flatMap((row) => row.components);
        const ids = buttons.map((button) => ('custom_id' in button ? button.custom_id : ''));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.length > 0 && id.length <= 100)).toBe(true);
        for (const row of components) expect(row.components.length).toBeGreaterThan(0);
        for (const row of components) expect(row.components.length).toBeLessThanOrEqual(5);
        for (const one of buttons) {
          if (one.type !== ComponentType.StringSelect) continue;
          expect(one.options.length).toBeGreaterThan(0);
          expect(one.options.length).toBeLessThanOrEqual(25);
          expect(new Set(one.options.map(({ value }) => value)).size).toBe(one.options.length);
          for (const { label, value, description = '-' } of one.options) {
            expect([label, value, description].every(({ length }) => length > 0 && length <= 100)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('pings nobody', () => {
    expect(fitted({ content: '@everyone <@123456789012345678>' }).allowedMentions).toEqual({
      parse: [],
      repliedUser: false,
    });
  });

  it('has a menu below the buttons, also where they are as many as there may be', () => {
    const rows = [1, 2, 3, 4, 5].map((row) => [
      { label: `${row}`, action: { kind: 'fact', factId: `${row}` } } as const,
    ]);
    const option = { label: 'Bridge', description: '', action: { kind: 'sources', page: 0 } } as const;
    const { components = [] } = fitted({
      rows,
      menus: [{ placeholder: 'Which', options: [option, option] }],
    });
    expect(components).toHaveLength(5);
    expect(components.at(-1)?.components).toMatchObject([
      { type: ComponentType.StringSelect, options: [{ label: 'Bridge', value: 'sources:0' }] },
    ]);
  });

  it('leaves alone what an edit leaves out', () => {
    expect(Object.keys(fitted({ rows: [] }))).toEqual(['allowedMentions', 'components']);
  });
});

describe('choices', () => {
  it('are at most 25, and none empty or twice', () => {
    const choices = Array.from({ length: 40 }, (_, index) => ({
      name: `${index}`.repeat(80),
      value: `${index % 30}`,
    }));
    const shown = fittedChoices([{ name: ' ', value: 'x' }, { name: 'x', value: '' }, ...choices]);
    expect(shown).toHaveLength(25);
    expect(new Set(shown.map(({ value }) => value)).size).toBe(25);
    expect(shown.every(({ name }) => name.length <= 100)).toBe(true);
  });
});

describe('a form', () => {
  const formOf = (draftId: string) => ({
    title: 'Correct a draft',
    action: { kind: 'correction' as const, draftId },
    fields: [],
  });

  it('carries its action', () => {
    expect(fittedForm(formOf('d1')).custom_id).toBe('correction:d1');
  });

  it('whose action has no room is said to be too long, and is not sent without it', () => {
    expect(() => fittedForm(formOf('d'.repeat(120)))).toThrow(/"correction" .*"Correct a draft" .*100/);
  });
});
