import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect, QUIZ_COMMANDS, quiz } from './bot.ts';

describe('a quiz bot on the real discord.js', () => {
  let sandbox: Sandbox;
  let client: Client<true>;
  beforeAll(async () => {
    sandbox = await startSandbox();
    client = await connect(sandbox, {}, quiz);
    await client.application.commands.set(QUIZ_COMMANDS);
  });
  afterAll(async () => {
    await client.destroy();
    await sandbox.stop();
  });
  const mia = () => sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general);

  it('offers choices while a person types', async () => {
    const choices = await mia().autocomplete('quiz start', { topic: 'h' }, 'topic');
    expect(choices.map(({ name }) => name)).toEqual(['history', 'harbours']);
  });

  it('answers a subcommand with an embed, buttons and a select', async () => {
    const reply = await mia().slash('quiz start', { topic: 'trade', rounds: 3 }).reply();
    expect(reply.text).toBe('trade\nRound 1 of 3');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Right', 'Wrong']);
    const pressed = await reply.press('Right').reply();
    expect(pressed.content).toBe('You pressed right.');
    expect(pressed.id).toBe(reply.id);
    expect(pressed.buttons).toEqual([]);
  });

  it('changes the message of a select after deferring', async () => {
    const reply = await mia().slash('quiz start', { topic: 'trade' }).reply();
    const chosen = await reply.choose('Which year?', '1600').reply();
    expect(chosen.content).toBe('Chosen: 1600');
  });

  it('thinks, then answers', async () => {
    const invocation = mia().slash('quiz score');
    expect(await invocation.acknowledged()).toBe('thinking');
    expect((await invocation.reply()).content).toBe('Nobody has points.');
  });

  it('opens a modal, takes it back and follows up, for one person alone', async () => {
    const modal = await mia().slash('suggest').modal();
    expect(modal.fields).toEqual([
      { customId: 'text', label: 'Your question', kind: 'text', value: '', required: true },
    ]);
    const submitted = modal.submit({ text: 'Why?' });
    const reply = await submitted.reply();
    expect(reply.content).toBe('Thanks for “Why?”');
    expect(reply.ephemeral).toBe(true);
    const more = await submitted.followUp();
    expect(more.content).toBe('It waits for review.');
    const theo = sandbox.as(sandbox.world.people.moderator).in(sandbox.world.newsroom.general);
    expect(theo.messages().map(({ id }) => id)).not.toContain(reply.id);
  });

  it('sends a file up and down', async () => {
    const reply = await mia()
      .slash('upload', { file: { name: 'q.txt', content: 'one\ntwo' } })
      .reply();
    expect(reply.content).toBe('2 lines');
    const [file] = reply.attachments;
    expect(file?.filename).toBe('loud.txt');
    expect(await (await fetch(file?.url ?? '')).text()).toBe('ONE\nTWO');
  });

  it('runs a command on a message', async () => {
    const said = mia().send('Hello');
    expect((await mia().messageCommand('Quote', said).reply()).content).toBe('> Hello');
  });

  it('hides a command from those who lack its permission, unless they force it', async () => {
    const theo = sandbox.as(sandbox.world.people.moderator);
    expect(() => mia().slash('reset')).toThrow('for this person');
    expect((await mia().slash('reset', {}, { force: true }).reply()).content).toBe('Cleared.');
    expect((await theo.in(sandbox.world.newsroom.general).slash('reset').reply()).content).toBe('Cleared.');
    expect(() => theo.dm().slash('reset')).toThrow('There is no command');
  });

  it('did nothing that Discord does not know', () => {
    expect(sandbox.violations).toEqual([]);
  });
});
