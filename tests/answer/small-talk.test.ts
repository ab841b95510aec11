import { describe, expect, it } from 'vitest';
import { smallTalkOf } from '../../src/answer/language/small-talk.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

describe('what people say to a bot', () => {
  it.each([
    ['greeting', ['hello', 'Hi!', 'hey there', 'Good morning everyone', 'hi, how are you?', 'hello 👋']],
    [
      'help',
      [
        'help',
        'Help me please',
        'what can you do?',
        'What can I ask you',
        'who are you?',
        'hi, who are you?',
        'how does this work?',
        'how do I use this bot?',
        '/help',
        'what’s your name?',
        'how old are you?',
        'how long have you been a bot',
        'how long have u existed',
        'where are you from',
      ],
    ],
    [
      'articles',
      [
        'what articles do you know',
        'Which articles do you have?',
        'list all topics',
        'show me your sources',
        'what topics are there?',
        'what do you know about?',
        'sources',
        'hey, what do you know?',
      ],
    ],
    [
      'thanks',
      ['thanks', 'Thank you so much!', 'thx', 'ok cool, thanks a lot', 'nice', 'thanks for the help!'],
    ],
    [
      'farewell',
      ['bye', 'Good night everyone, love you all!', 'see you tomorrow', 'have a nice weekend guys'],
    ],
  ] as const)('is %s where a whole message says it', (kind, messages) => {
    for (const message of messages) expect([message, smallTalkOf(message)]).toEqual([message, kind]);
  });

  it('is none of these where anything is asked of an article', async () => {
    const questions = [
      '',
      '🦀',
      'thanks! and the ferry?',
      'hello, how many berths are there?',
      'who are the partners?',
      'what can China do?',
      'help for the port',
      'which articles mention Horgos?',
      'what do you know about Horgos?',
      'list all topics of the summit',
      'what topics did the ministers discuss?',
      'how does the trade city work?',
      'good night trains to Kell?',
      'bye law of the port',
      'who is the harbour master?',
      'who says so?',
      'where is it?',
    ];
    const { facts, checks, unanswered } = await loadKnowledge('knowledge');
    const shipped = [
      ...facts.flatMap((fact) => [fact.text, ...fact.questions]),
      ...checks.map(({ ask }) => ask),
      ...unanswered.map(({ question }) => question),
    ];
    for (const question of [...questions, ...shipped])
      expect([question, smallTalkOf(question)]).toEqual([question, undefined]);
  });
});
