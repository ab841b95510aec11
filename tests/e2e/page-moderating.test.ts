import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createIngestAside } from '../../src/knowledge/ingest/aside.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { dropFile, hasBrowser, openBrowser, seriousProblems, type Visit, visit } from '../sandbox/browser.ts';
import { startTogether } from './together.ts';

const LIGHTHOUSE = `Skerry lighthouse gets a new lamp
The Coast Courier
By Nils Berg
4 March 2025

The lighthouse on Grey Skerry got a new lamp on Monday. It shines 28 kilometres out to sea, its keeper Ida Holm said.

The old lamp served for 61 years. In 2024 the work cost 340,000 kroner.
`;
const FERRY = `Ferry gets a name

The new ferry is called Albatross, its owner said. It carries 120 cars.`;

const ask = async ({ box, page }: Visit, question: string) => {
  await box.fill(`@Dateline ${question}`);
  await page.keyboard.press('Enter');
};
const slash = async ({ page, box, option }: Visit, command: string) => {
  await box.fill(`/${command}`);
  await option(`/${command}`).waitFor();
  await page.keyboard.press('Enter');
};

describe.skipIf(!hasBrowser)('in the browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  describe('a moderator', () => {
    let all: Awaited<ReturnType<typeof startTogether>>;
    let theo: Visit;
    beforeAll(async () => {
      all = await startTogether({ page: true, bot: { ingest: createIngestAside() } });
    }, 60_000);
    afterAll(() => all?.stop());
    beforeEach(async () => {
      theo = await visit(browser, all.sandbox.pageUrl);
      await theo.be('Theo, moderator');
      await theo.button('moderators').waitFor();
    });
    afterEach(async () => {
      expect(theo.wrong).toEqual([]);
      await theo.close();
    });

    const publish = async () => {
      await theo.answer.getByText('not published yet').waitFor();
      await theo.answer.getByRole('button', { name: 'Publish' }).click();
      await theo.answer
        .getByText(/Published/)
        .first()
        .waitFor();
    };

    it('has commands that a member does not find, and is refused when they force their way', async () => {
      const mia = await visit(browser, all.sandbox.pageUrl);
      await mia.box.fill('/');
      await mia.option('/ask').waitFor();
      expect(await mia.option(/\/(reload|articles)/).count()).toBe(0);
      await theo.box.fill('/');
      await theo.option('/reload knowledge').waitFor();
      await theo.option('/articles add').waitFor();
      const { people, newsroom } = all.sandbox.world;
      const seat = all.sandbox.as(people.member).in(newsroom.general);
      seat.slash('reload knowledge', {}, { force: true });
      await mia.answer.getByText('Only moderators').waitFor();
      expect(mia.wrong).toEqual([]);
      await mia.close();
    });

    it('breaks a file, is told where, answers as before, mends it, and has the new figure', async () => {
      await all.edit('value: 12000000', 'value: twelve');
      await slash(theo, 'reload knowledge');
      await theo.button('Send the command').click();
      await theo.answer.getByText(/harbour\.yaml:\d+:\d+/).waitFor();
      await ask(theo, 'what did the new berths cost?');
      await theo.answer.getByText('12 million euros', { exact: true }).waitFor();
      await all.edit('value: twelve', 'value: 14000000');
      await all.edit('cost 12 million euros', 'cost 14 million euros');
      await all.edit('text: 12 million euros', 'text: 14 million euros');
      await slash(theo, 'reload knowledge');
      await theo.page.keyboard.press('Enter');
      await theo.answer.getByText(/0 added, 1 changed, 0 removed/).waitFor();
      await ask(theo, 'what did the new berths cost?');
      await theo.answer.getByText('14 million euros', { exact: true }).waitFor();
    });

    it('drops an article, publishes it, and everybody of that server alone is answered from it', async () => {
      await slash(theo, 'articles add');
      await dropFile(theo, 'lighthouse.txt', LIGHTHOUSE);
      await theo.page.getByText('lighthouse.txt').waitFor();
      await theo.button('Send the command').click();
      await publish();
      const mia = await visit(browser, all.sandbox.pageUrl);
      await ask(mia, 'how much did the work on the lighthouse cost?');
      await mia.answer.getByText('340,000 kroner', { exact: true }).waitFor();
      await mia.answer.getByText('The Coast Courier', { exact: false }).first().waitFor();
      await mia.open('Harbour Town');
      await ask(mia, 'how much did the work on the lighthouse cost?');
      await mia.answer.getByText('Dateline is thinking').waitFor({ state: 'detached' });
      await mia.answer.getByText(/do not say|not sure/).waitFor();
      expect(await mia.log.getByText('340,000').count()).toBe(0);
      expect(mia.wrong).toEqual([]);
      await mia.close();
    });

    it('pastes an article into the window, publishes it, asks about it, puts its publisher right, and takes that back', async () => {
      await slash(theo, 'articles add');
      await theo.button('Send the command').click();
      const dialog = theo.page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'The article, its headline first' }).focus();
      await theo.page.keyboard.insertText(FERRY);
      await dialog.getByRole('textbox', { name: /^Publisher/ }).fill('The Gazette');
      expect(await seriousProblems(theo)).toEqual([]);
      await dialog.getByRole('button', { name: 'Submit' }).click();
      await publish();
      await ask(theo, 'how many cars does the new ferry carry?');
      await theo.answer.getByText('120', { exact: true }).waitFor();
      expect(await seriousProblems(theo)).toEqual([]);
      await theo.log.getByRole('button', { name: 'Correct the details' }).last().click();
      await dialog.getByRole('textbox', { name: /^Publisher/ }).fill('The Ferry Gazette');
      expect(await seriousProblems(theo)).toEqual([]);
      await dialog.getByRole('button', { name: 'Submit' }).click();
      await theo.log.getByText('Corrected: publisher.').waitFor();
      await ask(theo, 'how many cars does the new ferry carry?');
      await theo.answer.getByText('The Ferry Gazette').waitFor();
      await slash(theo, 'articles list');
      await theo.page.keyboard.press('Enter');
      const articles = theo.answer.getByRole('combobox', { name: 'Show an article' });
      const ferry = articles.getByRole('option', { name: /^Ferry gets a name/ });
      await articles.selectOption((await ferry.getAttribute('value')) ?? '');
      await theo.answer.getByRole('button', { name: 'Undo the correction' }).click();
      await theo.answer.getByText('Undone: it is what it was').waitFor();
      expect(await seriousProblems(theo)).toEqual([]);
      // What was undone has the same words: the answer that is waited for is the one to this.
      await ask(theo, 'so how many cars does the new ferry carry?');
      await theo.answer.getByText('so how many cars does the new ferry carry?').waitFor();
      await theo.answer.getByText('120', { exact: true }).waitFor();
      expect(await theo.answer.getByText('The Ferry Gazette').count()).toBe(0);
    });
  });

  it('a bot that is killed is shown to be gone; started again, it answers, and its old buttons work', {
    timeout: 90_000,
  }, async () => {
    const data = await mkdtemp(path.join(tmpdir(), 'dateline-killed-'));
    const sandbox = await startSandbox({ page: { suggestions: [], tips: [] } });
    const start = () =>
      spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
        cwd: path.join(import.meta.dirname, '../..'),
        env: {
          PATH: process.env.PATH,
          KNOWLEDGE_DIR: 'tests/fixtures/harbour',
          DATA_DIR: data,
          ...sandbox.env,
        },
        stdio: 'ignore',
      });
    let bot = start();
    onTestFinished(async () => {
      bot.kill('SIGKILL');
      await sandbox.stop();
      await rm(data, { recursive: true, force: true });
    });
    await sandbox.registered(20_000);
    const mia = await visit(browser, sandbox.pageUrl);
    await ask(mia, 'who runs the port?');
    await mia.answer.getByText('Ada Lund', { exact: false }).first().waitFor();
    const gone = mia.page.getByText('Dateline is offline');
    const related = mia.answer.getByRole('button', { name: /berths cost/ });
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    await gone.waitFor();
    await related.click();
    await mia.log.locator('[aria-busy=true]').waitFor();
    sandbox.clock.advance(3_100);
    await mia.log.getByText('This interaction failed').waitFor();
    expect(await seriousProblems(mia)).toEqual([]);
    bot = start();
    await gone.waitFor({ state: 'hidden', timeout: 20_000 });
    await related.click();
    await mia.answer.getByText('12 million euros', { exact: true }).waitFor();
    expect(mia.wrong).toEqual([]);
    expect(sandbox.violations).toEqual([]);
    await mia.close();
  });
});
