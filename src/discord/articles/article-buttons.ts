import type { ButtonAction } from '../messages/action.ts';
import type { Button } from '../messages/message.ts';

/** Something that is done with one of the server's articles. */
export const step = (step: Extract<ButtonAction, { kind: 'article' }>['step'], articleId: string, page = 0) =>
  ({ kind: 'article', step, page, articleId }) as const;

/**
 * What can be done with a published article, wherever it is shown.
 * @param undo where it was corrected lately
 */
export function articleButtons(articleId: string, undo?: Button): readonly Button[] {
  return [
    { label: 'Correct the details', action: step('correct', articleId) },
    { label: 'Remove', action: step('removal', articleId) },
    // Last: the others stay where they were while it comes and goes.
    ...(undo === undefined ? [] : [undo]),
  ];
}
