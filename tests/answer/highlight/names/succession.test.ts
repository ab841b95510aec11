import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

describe('who came before and who came next', () => {
  const BOSS =
    "Holmberg's chief executive, Edda Vale, who took over in May from Tom Lund, called it a hard year.";
  const MAYOR = 'Tom Lund was replaced in May by Edda Vale.';
  it.each([
    ['who took over as holmberg boss', BOSS, 'Edda Vale'],
    ['who did edda vale take over from', BOSS, 'Tom Lund'],
    ['who did she take over from', BOSS, 'Tom Lund'],
    ['who replaced Tom Lund', MAYOR, 'Edda Vale'],
    ['who did Edda Vale replace', MAYOR, 'Tom Lund'],
  ])('are told apart: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
