import { LRUCache } from 'lru-cache';
import type { Assistant } from '../../answer/assistant.ts';
import type { Answer } from '../../answer/types.ts';
import { replyOf } from './embeds.ts';

/** For each assistant: more than a busy server asks while it is on one subject. */
const ANSWERS_KEPT = 200;

/**
 * The answers given of late, so that a question costs its work once: most are typed into a box that sends what stands in it
 * a moment before they are asked, and what a server talks about is asked again. By the words alone, in memory alone. An
 * assistant whose knowledge was replaced takes its answers with it.
 */
export interface Answers {
  of(assistant: Assistant, question: string): Answer;
  /** Works it out, and lays it out, once the event at hand is done with; what goes wrong shows when the question is asked. */
  ahead(assistant: Assistant, question: string): void;
}

export function createAnswers(): Answers {
  const byAssistant = new WeakMap<Assistant, LRUCache<string, Answer>>();
  const of = (assistant: Assistant, question: string): Answer => {
    const known = byAssistant.get(assistant) ?? new LRUCache<string, Answer>({ max: ANSWERS_KEPT });
    byAssistant.set(assistant, known);
    const there = known.get(question);
    if (there !== undefined) return there;
    const answer = assistant.answer(question);
    known.set(question, answer);
    return answer;
  };
  return {
    of,
    ahead: (assistant, question) => {
      setImmediate(() => {
        try {
          replyOf(of(assistant, question), assistant);
        } catch {
          // Nobody waits for it. Asked for, it fails again, before those who are told.
        }
      });
    },
  };
}
