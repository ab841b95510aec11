import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle, textOf } from '../../../src/answer/reply/text.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const INTERVIEW = `"We would build it again"

The Orrel Herald, 4 February 2025

Ada Lund runs the port of Orrel. We spoke to her about the bridge.

Herald: The bridge was to cost $80 million. It now costs $131 million. Why?

Lund: Steel became dearer. We also added a cycle lane, which cost $6 million.

Herald: You sold the old ferry for $9 million, we hear.

Lund: That is not so. A buyer offered $2 million in May.

Herald: When will the bridge open?

Lund: In May 2026, if the weather lets us work.
`;
const { answer } = createAssistant(
  knowledgeOf(ingestArticle(Buffer.from(INTERVIEW), { name: 'port.txt' }).facts),
);

describe('what an interviewer claims before asking', () => {
  it.each([
    'what does the bridge cost now',
    'what was the bridge supposed to cost',
    'how much was the old ferry sold for',
  ])('is nothing that the answer below it is about: %s', (question) => {
    expect(answer(question).kind).not.toBe('found');
  });

  it('is another matter than what is asked, which finds the answer', () => {
    expect(textOf(replyTo(answer('when will the bridge open'), plainStyle))).toContain('May 2026');
  });
});
