import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, seriousProblems, type Visit, visit } from '../sandbox/browser.ts';
import { startTogether } from './together.ts';

/** More figures than one page of /figures shows. */
const BOATS = Array.from(
  { length: 9 },
  (_, index) => `  - id: boat-${index}
    text: The harbour had ${index + 60} boats in ${1990 + index}.
    at: { section: Boats, paragraph: ${index + 4} }
    figures:
      - { text: "${index + 60} boats", value: ${index + 60}, unit: boats, measures: boats, period: "${1990 + index}" }
    topics: [boats]
`,
).join('');

describe.skipIf(!hasBrowser)('in the browser, a person', { timeout: 60_000 }, () => {
  let browser: Browser;
  let all: Awaited<ReturnType<typeof startTogether>>;
  let mia: Visit;
  beforeAll(async () => {
    [browser, all] = await Promise.all([openBrowser(), startTogether({ page: true })]);
    await all.edit(/$/, BOATS);
    await all.moderator.slash('reload knowledge').reply();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await all?.stop();
  });
  beforeEach(async () => {
    mia = await visit(browser, all.sandbox.pageUrl);
  });
  afterEach(async () => {
    expect(mia.wrong).toEqual([]);
    await mia.close();
  });

  /** The newest answer says it, with its source. */
  const answered = async ({ answer }: Visit, figure: string) => {
    await answer.getByText(figure, { exact: true }).waitFor();
    await answer.getByText('The Gazette', { exact: false }).first().waitFor();
  };
  const slash = async ({ page, box }: Visit, command: string) => {
    await box.pressSequentially(`/${command}`);
    await page.keyboard.press('Enter');
  };

  it('is greeted with three questions, and clicks one', async () => {
    const questions = mia.page.locator('.suggestions').getByRole('button');
    expect(await questions.count()).toBe(3);
    expect(await seriousProblems(mia)).toEqual([]);
    await questions.filter({ hasText: 'How many berths does the harbour have?' }).click();
    await answered(mia, 'more than 40');
    await mia.answer.getByText('“How many berths does the harbour have?”', { exact: true }).waitFor();
    await mia.answer.locator('discord-command').getByText('Mia').waitFor();
    await mia.page.reload();
    await answered(mia, 'more than 40');
    expect(await mia.page.getByRole('heading', { name: /in a Discord of its own/ }).count()).toBe(0);
  });

  it('asks by slash, and picks what the bot suggests while they type', async () => {
    await slash(mia, 'ask');
    await mia.page.keyboard.type('skaar');
    await mia.option(/How often does the ferry go to Skar/).waitFor();
    expect(await seriousProblems(mia)).toEqual([]);
    await mia.option(/How often does the ferry go to Skar/).click();
    await mia.button('Send the command').click();
    await answered(mia, 'every 25 minutes');
    expect(await mia.page.locator('.greeting').count()).toBe(0);
  });

  it('sends the words as typed when Enter comes before the suggestions', async () => {
    await slash(mia, 'ask');
    await mia.option(/How many berths/).waitFor();
    await mia.page.keyboard.type('who runs the port');
    await mia.page.keyboard.press('Enter');
    await answered(mia, 'Ada Lund');
  });

  it('types a command and its question in one go', async () => {
    await mia.box.pressSequentially('/ask ');
    await mia.page.keyboard.type('who runs the port');
    await mia.page.keyboard.press('Enter');
    await answered(mia, 'Ada Lund');
  });

  it('asks by mention, and is answered below', async () => {
    await mia.box.pressSequentially('@Dat');
    await mia.option(/@Dateline/).waitFor();
    await mia.page.keyboard.press('Tab');
    await mia.page.keyboard.type('what did the new berths cost');
    await mia.page.keyboard.press('Enter');
    await answered(mia, '12 million euros');
    await mia.answer.locator('discord-reply').getByText('what did the new berths cost').waitFor();
  });

  it('asks in private, and shares the answer afterwards', async () => {
    const sam = await visit(browser, all.sandbox.pageUrl);
    await sam.be('Sam, member');
    const seen = await sam.log.getByRole('article').count();
    await slash(mia, 'ask');
    await mia.page.keyboard.type('who runs the port');
    await mia.button('+ private').click();
    await mia.page.getByLabel('private').selectOption('True');
    await mia.button('Send the command').click();
    await mia.answer.getByText('Only you can see this').waitFor();
    await answered(mia, 'Ada Lund');
    expect(await sam.log.getByRole('article').count()).toBe(seen);
    expect(await seriousProblems(mia)).toEqual([]);
    await mia.answer.getByRole('button', { name: 'Share' }).click();
    await answered(sam, 'Ada Lund');
    await sam.answer.getByText('Shared by Mia').waitFor();
    expect(await sam.answer.locator('discord-reply').count()).toBe(0);
    await mia.answer.locator('discord-reply').getByText('Shared with everyone here.').waitFor();
    await mia.log.getByText('Shared with everyone here.').first().waitFor();
    expect(sam.wrong).toEqual([]);
    await sam.close();
  });

  it('writes to the bot alone, and needs no mention there', async () => {
    await mia.open('Direct messages');
    await mia.button('Close the greeting').click();
    const hint = mia.log.getByText('Alone with Dateline: write a question, no mention is needed.');
    await hint.waitFor();
    expect(await seriousProblems(mia)).toEqual([]);
    await mia.box.fill('price of the new berths?');
    await mia.page.keyboard.press('Enter');
    await answered(mia, '12 million euros');
    expect(await hint.count()).toBe(0);
  });

  it('clicks a related fact, which only they see', async () => {
    await mia.open('Direct messages');
    await mia.open('Newsroom');
    await mia.box.fill('@Dateline who runs the port nowadays?');
    await mia.page.keyboard.press('Enter');
    // Ada Lund was the answer before, and stands there already.
    await mia.answer.getByText('who runs the port nowadays?').waitFor();
    await answered(mia, 'Ada Lund');
    await mia.answer.getByRole('button', { name: /new berths cost/i }).click();
    await answered(mia, '12 million euros');
    await mia.answer.getByText('Only you can see this').waitFor();
    const shown = mia.log.getByText('Only you can see this');
    const before = await shown.count();
    await mia.answer.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => shown.count()).toBe(before - 1);
  });

  it('finds facts on a message, from its menu', async () => {
    await mia.open('questions');
    all.second.send('They say that nobody knows how often the Skar ferry leaves');
    await mia.log.getByText('nobody knows how often').click({ button: 'right' });
    expect(await seriousProblems(mia)).toEqual([]);
    await mia.page.getByRole('menuitem', { name: 'Find facts' }).click();
    await answered(mia, 'every 25 minutes');
    await mia.answer.getByText('Only you can see this').waitFor();
  });

  it('turns the pages of the figures', async () => {
    await slash(mia, 'figures');
    await mia.button('+ topic').click();
    await mia.page.keyboard.type('boa');
    await mia.option('boats').click();
    await mia.button('Send the command').click();
    await mia.answer.getByText('Page 1 of 2').waitFor();
    await mia.answer.getByRole('button', { name: 'Next' }).click();
    await mia.answer.getByText('Page 2 of 2').waitFor();
    await mia.answer.getByText('68 boats').waitFor();
    await mia.answer.getByRole('button', { name: 'Previous' }).click();
    await mia.answer.getByText('Page 1 of 2').waitFor();
  });

  it('types on behind a command, and it goes into what may be left out', async () => {
    await mia.box.pressSequentially('/figures ');
    await mia.page.keyboard.type('boats');
    expect(await mia.page.getByRole('combobox', { name: 'topic' }).inputValue()).toBe('boats');
    await mia.button('Send the command').click();
    await mia.answer.getByText('Figures: boats').waitFor();
  });

  it('does all of it with the keyboard alone', async () => {
    const { keyboard } = mia.page;
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('/as');
    await mia.option(/^\/ask/).waitFor();
    await keyboard.press('Enter');
    await keyboard.type('ferry');
    await mia.option(/How many berths/).waitFor({ state: 'detached' });
    await mia.option(/How often does the ferry go to Skar/).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await answered(mia, 'every 25 minutes');
    const focused = () => mia.page.evaluate('document.activeElement.textContent');
    for (let steps = 0; steps < 40; steps += 1) {
      await keyboard.press('Shift+Tab');
      if (String(await focused()).includes('boats')) break;
    }
    await keyboard.press('Enter');
    await mia.answer.getByText('Only you can see this').waitFor();
  });

  it('has room on a phone', async () => {
    const phone = await visit(browser, all.sandbox.pageUrl, { width: 390, height: 844 });
    const overflow = () => phone.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    const fromEnd = () =>
      phone.log.evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
    await phone.page.locator('.suggestions').getByRole('button').first().click();
    await phone.answer.getByText('Source').waitFor();
    await expect.poll(fromEnd).toBeLessThan(80);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await phone.open('Harbour Town');
    await phone.button('Servers and channels').click();
    expect(await seriousProblems(phone)).toEqual([]);
    await phone.button('general').click();
    await phone.box.fill('@Dateline how often does the ferry go?');
    await phone.page.keyboard.press('Enter');
    await answered(phone, 'every 25 minutes');
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await seriousProblems(phone)).toEqual([]);
    expect(phone.wrong).toEqual([]);
    await phone.close();
  });
});
