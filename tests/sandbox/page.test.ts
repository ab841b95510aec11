import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { connect, QUIZ_COMMANDS, quiz } from './bot.ts';
import { hasBrowser, openBrowser, openPage, seriousProblems } from './browser.ts';

const GREETING = {
  suggestions: [{ label: 'A round on trade', command: 'quiz start', options: { topic: 'trade' } }],
  tips: ['Be the **moderator**.'],
};

describe.skipIf(!hasBrowser)('the page', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let client: Client<true>;
  let page: Page;
  let wrong: string[];
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    sandbox = await startSandbox({ page: GREETING });
    client = await connect(sandbox, {}, quiz);
    await client.application.commands.set(QUIZ_COMMANDS);
    ({ page, wrong } = await openPage(browser, sandbox.pageUrl));
  }, 60_000);
  afterEach(async () => {
    expect(wrong).toEqual([]);
    expect(sandbox.violations).toEqual([]);
    await page.context().close();
    await client.destroy();
    await sandbox.stop();
  });

  const messages = () => page.getByRole('log');
  const be = (label: string) => page.getByLabel('You are').selectOption({ label });
  const say = async (text: string) => {
    await page.getByLabel('Message #general', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
    await messages().getByText(text, { exact: true }).first().waitFor();
  };

  it('greets once, and answers a question that is clicked', async () => {
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'A round on trade' }).click();
    await messages().getByText('Round 1 of 1').waitFor();
    await messages().locator('discord-command').getByText('Mia').waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.reload();
    await messages().getByText('Round 1 of 1').waitFor();
    expect(await page.getByRole('heading', { name: /in a Discord of its own/ }).count()).toBe(0);
  });

  it('works by keyboard alone: command, completion, a further option, a button', async () => {
    await page.getByLabel('Message #general', { exact: true }).focus();
    await page.keyboard.type('/quiz');
    await page.getByRole('option', { name: '/quiz start' }).waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('h');
    await page.getByRole('option', { name: 'trade' }).waitFor({ state: 'detached' });
    await page.getByRole('option', { name: 'harbours' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('topic').inputValue()).toBe('harbours');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('4');
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await messages().getByText('Round 1 of 4').waitFor();
    await page.getByRole('button', { name: 'Right', exact: true }).focus();
    await page.keyboard.press('Enter');
    await messages().getByText('You pressed right.').waitFor();
  });

  it('chooses in a select, and fills in a modal', async () => {
    await page.getByRole('button', { name: 'A round on trade' }).click();
    await page.getByLabel('Which year?').selectOption('1600');
    await messages().getByText('Chosen: 1600').waitFor();
    await page.getByLabel('Message #general', { exact: true }).fill('/suggest');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send the command' }).click();
    const dialog = page.getByRole('dialog', { name: 'A question' });
    await dialog.getByLabel('Your question').fill('Why?');
    expect(await seriousProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await messages().getByText('It waits for review.').waitFor();
    const dismiss = page.getByRole('button', { name: 'Dismiss message' });
    expect(await dismiss.count()).toBe(2);
    await dismiss.last().click();
    await messages().getByText('It waits for review.').waitFor({ state: 'detached' });
    expect(await dismiss.count()).toBe(1);
  });

  it('uses a command on a message, from its menu', async () => {
    await say('Hello there');
    await messages().getByText('Hello there').click({ button: 'right' });
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    await messages().getByRole('blockquote').getByText('Hello there').waitFor();
  });

  it('shows a moderator what it hides from a member', async () => {
    const box = page.getByLabel('Message #general', { exact: true });
    await box.fill('/');
    await page.getByRole('option', { name: '/suggest' }).waitFor();
    expect(await page.getByRole('option', { name: '/reset' }).count()).toBe(0);
    await be('Theo, moderator');
    await page.getByRole('button', { name: 'moderators' }).waitFor();
    await box.fill('/reset');
    await page.getByRole('option', { name: '/reset' }).waitFor();
  });

  it('completes a mention, and takes a dropped file', async () => {
    const heard = new Promise<string>((resolve) =>
      client.once('messageCreate', ({ content, attachments }) => resolve(`${content} ${attachments.size}`)),
    );
    const box = page.getByLabel('Message #general', { exact: true });
    await box.pressSequentially('@Dat');
    await page.getByRole('option', { name: /@Dateline/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('read this');
    const drop = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['text'], 'note.txt', { type: 'text/plain' }));
      return transfer;
    })()`);
    await page.dispatchEvent('#composer', 'drop', { dataTransfer: drop });
    await page.getByRole('button', { name: 'Remove note.txt' }).waitFor();
    await box.press('Enter');
    expect(await heard).toBe(`${sandbox.mention} read this 1`);
    await messages()
      .getByRole('link', { name: /note\.txt/ })
      .waitFor();
  });

  it('changes a message of one’s own, and marks a channel where something new is', async () => {
    await say('Helo');
    await messages().getByText('Helo', { exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Edit message' }).click();
    await page.getByLabel('Message #general', { exact: true }).fill('Hello');
    await page.keyboard.press('Enter');
    await messages().getByText('Hello', { exact: true }).waitFor();
    await messages().getByText('(edited)').waitFor();
    sandbox.as(sandbox.world.people.moderator).in(sandbox.world.newsroom.questions).send('Look here');
    await page.getByRole('button', { name: 'questions, new messages' }).click();
    await page.getByText('Look here').waitFor();
    await page.getByRole('button', { name: 'questions', exact: true }).waitFor();
  });

  it('says when the bot is gone, when it never answered, and when it is back', async () => {
    sandbox.faults.rest({ kind: 'status', status: 404 }, { path: /callback$/ });
    client.removeAllListeners('interactionCreate');
    await page.getByRole('button', { name: 'A round on trade' }).click();
    await messages().getByText('Sending…').waitFor();
    sandbox.clock.advance(3_100);
    await messages().getByText('The application did not respond').waitFor();
    sandbox.faults.clear();
    await client.destroy();
    await page.getByText('Dateline is offline').waitFor();
    client = await connect(sandbox, {}, quiz);
    await page.getByText('Dateline is offline').waitFor({ state: 'hidden' });
    await page.getByLabel('Message #general', { exact: true }).fill('/quiz score');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await messages().getByText('Nobody has points.').waitFor();
  });

  it('fits a phone', async () => {
    const phone = await openPage(browser, sandbox.pageUrl, 390);
    await phone.page.getByRole('button', { name: 'A round on trade' }).click();
    await phone.page.getByText('Round 1 of 1').waitFor();
    const overflow = await phone.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await phone.page.getByRole('button', { name: 'Servers and channels' }).click();
    await phone.page.getByRole('button', { name: 'Harbour Town' }).click();
    await phone.page.getByRole('heading', { name: '#general' }).waitFor();
    expect(phone.wrong).toEqual([]);
    expect(await seriousProblems(phone.page)).toEqual([]);
    await phone.page.context().close();
  });
});
