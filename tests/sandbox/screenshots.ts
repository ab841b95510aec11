import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { abilities } from '../../commands/index.ts';
import { createAssistant } from '../../src/answer/assistant.ts';
import { createLive } from '../../src/answer/live/live.ts';
import { type Local, startLocal } from '../../src/cli/local.ts';
import { readConfig } from '../../src/config.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openBrowser, type Visit, visit } from './browser.ts';

// `npm run screenshots -- [DIR] [WIDTHxHEIGHT]` takes the README's pictures anew: Dateline itself, on the shipped knowledge.
const [folder = 'docs', size = '1000x640'] = process.argv.slice(2);
const [width = 1000, height = 640] = size.split('x').map(Number);

const question = 'how much do china and the stans trade';

/** Each on a page of its own, in a channel where nothing was said before it. */
const pictures: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  async slash(mia) {
    const { page, box, option } = mia;
    await box.fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('european cities');
    await option(/cities/)
      .first()
      .waitFor();
    await page.mouse.move(width - 2, 2);
  },
  async mention(mia) {
    await mia.box.fill(`@Dateline ${question}`);
    await mia.page.keyboard.press('Enter');
    await answered(mia);
  },
  async private(mia) {
    await mia.open('Direct messages');
    await mia.box.fill('whats the latest on the kazakh reactor');
    await mia.page.keyboard.press('Enter');
    await answered(mia);
  },
  async related(mia) {
    await mia.box.fill(`@Dateline ${question}`);
    await mia.page.keyboard.press('Enter');
    await answered(mia);
    await mia.answer.locator('discord-button').first().click();
    await mia.answer.getByText('Only you can see this').waitFor();
    await mia.page.mouse.move(width - 2, 2);
  },
  async share(mia) {
    await mia.box.fill('/ask');
    await mia.page.keyboard.press('Enter');
    await mia.page.keyboard.type('how many followers does the khorgos trade city have');
    await mia.button('+ private').click();
    await mia.page.getByLabel('private').selectOption('True');
    await mia.button('Send the command').click();
    await answered(mia);
    await mia.answer.getByRole('button', { name: 'Share' }).click();
    await mia.answer.getByText('Shared by Mia').waitFor();
    await mia.page.mouse.move(width - 2, 2);
  },
};

async function answered({ answer, page }: Visit): Promise<void> {
  await answer.getByText('Source', { exact: true }).waitFor();
  // Nothing that shows only under the pointer.
  await page.mouse.move(width - 2, 2);
}

async function start(): Promise<Local> {
  const live = await createLive({ load: () => loadKnowledge('knowledge'), createAssistant });
  return startLocal({ abilities, config: readConfig({}), log: pino({ level: 'warn' }), live });
}

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
for (const [name, act] of Object.entries(pictures)) {
  const local = await start();
  const mia = await visit(browser, local.sandbox.pageUrl, { width, height, scale: 1.5 });
  await mia.button('Close the greeting').click();
  await act(mia);
  await mia.page.waitForTimeout(300);
  await mia.page.screenshot({ path: path.join(folder, `${name}.png`) });
  await mia.close();
  await local.stop();
}
await browser.close();
