import type { Client } from 'discord.js';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect, QUIZ_COMMANDS, quiz } from './bot.ts';
import { dropFile, hasBrowser, openBrowser, seriousProblems, type Visit, visit } from './browser.ts';

const GREETING = {
  suggestions: [{ label: 'A round on trade', command: 'quiz start', options: { topic: 'trade' } }],
  tips: ['Be the **moderator**.'],
};

/** What Dateline does not use, on a bot of another shape. Dateline on the page: tests/e2e/page-*.test.ts */
describe.skipIf(!hasBrowser)('the page, for any bot', { timeout: 60_000 }, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let client: Client<true>;
  let mia: Visit;
  beforeAll(async () => {
    [browser, sandbox] = await Promise.all([openBrowser(), startSandbox({ page: GREETING })]);
    client = await connect(sandbox, {}, quiz);
    await client.application.commands.set(QUIZ_COMMANDS);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await client?.destroy();
    await sandbox?.stop();
    expect(sandbox.violations).toEqual([]);
  });
  beforeEach(async () => {
    mia = await visit(browser, sandbox.pageUrl);
  });
  afterEach(async () => {
    expect(mia.wrong).toEqual([]);
    await mia.close();
  });

  const say = async (text: string) => {
    await mia.box.fill(text);
    await mia.page.keyboard.press('Enter');
    await mia.log.getByText(text, { exact: true }).last().waitFor();
  };

  it('fills in a command of several options by keyboard', async () => {
    const { keyboard } = mia.page;
    await mia.box.focus();
    await keyboard.type('/quiz');
    await mia.option('/quiz start').waitFor();
    await keyboard.press('Enter');
    await keyboard.type('h');
    await mia.option('trade').waitFor({ state: 'detached' });
    await mia.option('harbours').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await mia.page.getByLabel('topic').inputValue()).toBe('harbours');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.type('4');
    await keyboard.press('Enter');
    await mia.answer.getByText('Round 1 of 4').waitFor();
  });

  it('sends a command from one of its lists of choices with Enter, and has Send before the way out', async () => {
    const { keyboard } = mia.page;
    await mia.box.fill('/whisper');
    await mia.option('/whisper').waitFor();
    await keyboard.press('Enter');
    await mia.page.getByLabel('loud').focus();
    await keyboard.press('t');
    await keyboard.press('Tab');
    expect(await mia.page.evaluate('document.activeElement.id')).toBe('command-send');
    await mia.page.getByLabel('loud').focus();
    await keyboard.press('Enter');
    await mia.answer.getByText('Heard: true').waitFor();
  });

  it('stays who one chose to be, when the page is loaded anew', async () => {
    await mia.be('Theo, moderator');
    await mia.page.reload();
    await mia.log.waitFor();
    expect(await mia.page.getByLabel('You are').locator('option:checked').textContent()).toContain('Theo');
  });

  it('cuts nothing of a long text without a word', async () => {
    const long = 'quay '.repeat(401).trim();
    await mia.box.focus();
    await mia.page.keyboard.insertText(long);
    expect(await mia.box.inputValue()).toHaveLength(2_004);
    await mia.page.getByText('4 characters too many').waitFor();
    await mia.page.keyboard.press('Enter');
    await mia.page.getByRole('alert').getByText('at most 2,000 characters').waitFor();
    expect(await mia.box.inputValue()).toHaveLength(2_004);
    await mia.button('Close').click();
    await mia.box.fill('');
    await say('Short');
    await mia.log.getByText('Short', { exact: true }).click({ button: 'right' });
    await mia.page.getByRole('menuitem', { name: 'Edit message' }).click();
    await mia.box.fill(long);
    await mia.page.keyboard.press('Enter');
    await mia.page.getByRole('alert').getByText('at most 2,000 characters').waitFor();
    expect(await mia.box.inputValue()).toHaveLength(2_004);
    // What went wrong is over when something else is done.
    await mia.box.fill('Shorter');
    await mia.page.keyboard.press('Enter');
    await mia.log.getByText('Shorter', { exact: true }).waitFor();
    expect(await mia.page.getByRole('alert').count()).toBe(0);
    // The browser's own word for a refused action.
    mia.wrong.splice(0);
  });

  it('says that the local Discord does not answer for as long as it does not', async () => {
    const own = await startSandbox({ page: GREETING });
    const ada = await visit(browser, own.pageUrl);
    const port = Number(new URL(own.pageUrl).port);
    await own.stop();
    await ada.box.fill('Is anybody there?');
    await ada.box.press('Enter');
    await ada.page.getByRole('alert').getByText('does not answer').waitFor();
    const again = await startSandbox({ page: GREETING, port });
    await ada.page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await ada.box.inputValue()).toBe('Is anybody there?');
    await ada.close();
    await again.stop();
  });

  it('asks before it leaves a window with something in it, and keeps it where the bot does not answer', async () => {
    await mia.box.fill('/suggest');
    await mia.page.keyboard.press('Enter');
    await mia.button('Send the command').click();
    const dialog = mia.page.getByRole('dialog', { name: 'A question' });
    const field = dialog.getByLabel('Your question');
    await mia.page.setViewportSize({ width: 360, height: 360 });
    await field.fill('Why?');
    mia.page.once('dialog', (asked) => void asked.dismiss());
    await mia.page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('Why?');
    const listeners = client.listeners('interactionCreate');
    client.removeAllListeners('interactionCreate');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await mia.log.getByText('Sending…').waitFor();
    sandbox.clock.advance(3_100);
    await dialog.getByRole('alert').getByText('What you wrote is still here').waitFor();
    expect(await field.inputValue()).toBe('Why?');
    const box = async (one: Locator) => (await one.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
    const { y, height } = await box(dialog.getByRole('button', { name: 'Submit' }));
    const alert = await box(dialog.getByRole('alert'));
    expect(alert.y).toBeGreaterThanOrEqual(y + height);
    expect(alert.y + alert.height).toBeLessThanOrEqual(360);
    for (const listener of listeners) client.on('interactionCreate', listener as never);
    await dialog.getByRole('button', { name: 'Close' }).click();
    mia.page.once('dialog', (asked) => void asked.accept());
    await mia.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await mia.button('Dismiss').click();
    mia.wrong.splice(0);
  });

  it('chooses in a select, and fills in a modal', async () => {
    await mia.button('A round on trade').click();
    await mia.answer.getByLabel('Which year?').waitFor();
    expect(await seriousProblems(mia)).toEqual([]);
    await mia.answer.getByLabel('Which year?').selectOption('1600');
    await mia.answer.getByText('Chosen: 1600').waitFor();
    await mia.box.fill('/suggest');
    await mia.page.keyboard.press('Enter');
    await mia.button('Send the command').click();
    const dialog = mia.page.getByRole('dialog', { name: 'A question' });
    await dialog.getByLabel('Your question').fill('Why?');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await mia.answer.getByText('It waits for review.').waitFor();
    await mia.answer.getByRole('button', { name: 'Dismiss message' }).click();
    await mia.log.getByText('It waits for review.').waitFor({ state: 'detached' });
  });

  it('draws a list of lines that begin with a dash, and no other dash', async () => {
    await mia.box.fill('PORT LUND - The quay opened -- late.\n- It is long.');
    await mia.page.keyboard.press('Enter');
    await mia.log.getByText('PORT LUND - The quay opened -- late.').waitFor();
    await mia.log.getByText('• It is long.').waitFor();
  });

  it('sends a mention with a dropped file', async () => {
    const heard = new Promise<string>((resolve) =>
      client.once('messageCreate', ({ content, attachments }) => resolve(`${content} ${attachments.size}`)),
    );
    await mia.box.fill('@Dateline read this');
    await dropFile(mia, 'note.txt', 'text');
    await mia.button('Remove note.txt').waitFor();
    await mia.box.press('Enter');
    expect(await heard).toBe(`${sandbox.mention} read this 1`);
    await mia.log.getByRole('link', { name: /note\.txt/ }).waitFor();
  });

  it('changes a message of one’s own, and marks a channel where something new is', async () => {
    await say('Helo');
    await mia.log.getByText('Helo', { exact: true }).click({ button: 'right' });
    await mia.page.getByRole('menuitem', { name: 'Edit message' }).click();
    await mia.box.fill('Hello');
    await mia.page.keyboard.press('Enter');
    await mia.log.getByText('Hello', { exact: true }).waitFor();
    await mia.log.getByText('(edited)').last().waitFor();
    sandbox.as(sandbox.world.people.moderator).in(sandbox.world.newsroom.questions).send('Look here');
    await mia.open('questions, new messages');
    await mia.page.getByText('Look here').waitFor();
    await mia.button('questions').waitFor();
  });

  it('shows above a reply what its message says by now, or that it is gone', async () => {
    const { people, newsroom } = sandbox.world;
    const theo = sandbox.as(people.moderator).in(newsroom.general);
    const asked = theo.send('Is the kuay open?');
    theo.send({ content: 'It opens at six.', replyTo: asked });
    const replies = mia.log.getByRole('article').filter({ hasText: 'It opens at six.' });
    const above = replies.locator('discord-reply');
    await above.getByText('Is the kuay open?').waitFor();
    theo.edit(asked, `@everyone, is the quay open? See <#${newsroom.questions}>.`);
    await above.getByText('@everyone, is the quay open? See #questions.').waitFor();
    theo.remove(asked);
    await above.getByText('Original message was deleted').waitFor();
    await replies.getByText('Theo').waitFor();
    const small = theo.send('-# Small text\nand more of it.');
    theo.send({ content: 'In two lines.', replyTo: small });
    const last = mia.log.getByRole('article').filter({ hasText: 'In two lines.' });
    await last.locator('discord-reply').getByText('Small text and more of it.').waitFor();
  });

  it('stays at the newest message when the greeting closes, and where one reads when it opens and closes', async () => {
    const { people, newsroom } = sandbox.world;
    const theo = sandbox.as(people.moderator).in(newsroom.general);
    for (let hour = 1; hour <= 40; hour += 1) theo.send(`Ship ${hour} is in.`);
    const ada = await visit(browser, sandbox.pageUrl);
    const seen = (text: string) =>
      ada.log.getByText(text, { exact: true }).evaluate((line) => {
        const list = line.closest('[role=log]') as typeof line;
        const [inner, outer] = [line.getBoundingClientRect(), list.getBoundingClientRect()];
        return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
      });
    await ada.button('Close the greeting').click();
    await expect.poll(() => seen('Ship 40 is in.')).toBe(true);
    await ada.log.getByText('Ship 20 is in.', { exact: true }).scrollIntoViewIfNeeded();
    await ada.button('How to try it').click();
    await ada.page.locator('.greeting').waitFor();
    await ada.button('Close the greeting').click();
    await expect.poll(() => seen('Ship 20 is in.')).toBe(true);
    await ada.close();
  });

  it('shows a button as high as the lines of its label need', async () => {
    const channel = await client.channels.fetch(sandbox.world.newsroom.general);
    const labels = ['Short', `Ships ${'of the quay '.repeat(6)}`.trim()];
    const buttons = labels.map((label, at) => ({ type: 2, style: 2, label, custom_id: `button ${at}` }));
    const rows = buttons.map((button) => ({ type: 1, components: [button] }));
    if (channel?.isSendable()) await channel.send({ content: 'Which?', components: rows });
    const heights = async () => {
      const drawn = mia.answer.locator('discord-button button');
      await drawn.nth(1).waitFor();
      return drawn.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    };
    expect(await heights()).toEqual([32, 32]);
    await mia.page.setViewportSize({ width: 390, height: 800 });
    const [one, several = 0] = await heights();
    expect(one).toBe(32);
    expect(several).toBeGreaterThanOrEqual(50);
    // Whole lines, and the same room above and below them.
    expect((several - 14) % 18).toBe(0);
  });

  it('says that the bot never answered', async () => {
    sandbox.faults.rest({ kind: 'status', status: 404 }, { path: /callback$/ });
    const listeners = client.listeners('interactionCreate');
    client.removeAllListeners('interactionCreate');
    await mia.button('A round on trade').click();
    await mia.log.getByText('Sending…').waitFor();
    sandbox.clock.advance(3_100);
    await mia.log.getByText('The application did not respond').waitFor();
    sandbox.faults.clear();
    for (const listener of listeners) client.on('interactionCreate', listener as never);
    await mia.button('Dismiss').click();
    await mia.log.getByText('The application did not respond').waitFor({ state: 'detached' });
  });
});
