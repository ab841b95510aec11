import { describe, expect, it } from 'vitest';
import { draftList } from '../../../src/discord/articles/draft-list.ts';
import { LIMIT } from '../../../src/discord/messages/limits.ts';
import type { ListedDraft } from '../../../src/knowledge/store/store.ts';

const AT = Date.parse('2025-09-17T08:00:00Z');
const draft = (id: number, of: Partial<ListedDraft> = {}): ListedDraft => ({
  id: `draft${id}`,
  by: '12345678901234567890',
  expires: AT + 1000,
  title: 'Old quay of Tarn is rebuilt',
  publisher: 'The Tarn Gazette',
  at: AT,
  textHash: '',
  instead: [],
  ...of,
});
/** All published already, each told apart by the same words. */
const listOf = (drafts: readonly ListedDraft[], words: string) =>
  draftList(drafts, 'otto', new Map(drafts.map(({ id }) => [id, words])), () => true);

describe('the list of drafts', () => {
  it.each([2, 20])(
    'says in the menu that each of %s is published already, whatever stands before it',
    (count) => {
      const wide = { publisher: 'N'.repeat(60) };
      const { menu } = listOf(
        Array.from({ length: count }, (_, id) => draft(id, wide)),
        'w'.repeat(60),
      );
      for (const { description } of menu.options) {
        expect(description.length).toBeLessThanOrEqual(LIMIT.option);
        expect(description).toMatch(/ · “w+…” · another moderator’s · published already$/);
      }
    },
  );

  it('says the minute beside what tells a draft apart where there is room', () => {
    const [option] = listOf([draft(1, { by: 'otto' }), draft(2)], '16 moorings').menu.options;
    expect(option?.description).toBe(
      'The Tarn Gazette · “16 moorings” · 17 September 2025, 08:00 GMT · yours · published already',
    );
  });

  it('has room for as many as a server may have, all full of marks', () => {
    const marks = '*_'.repeat(100);
    const { embed } = listOf(
      Array.from({ length: 20 }, (_, id) => draft(id, { title: marks, publisher: marks })),
      marks,
    );
    expect(embed.description?.length).toBeLessThanOrEqual(LIMIT.description);
    expect(embed.description).toContain('**20** · \\*');
  });
});
