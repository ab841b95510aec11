import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Where Debian's and other packages put it. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const path = process.env.CHROMIUM_PATH ?? PATHS.find((one) => existsSync(one));

/** Whether there is a browser here; .ci/run brings one. Without it the page's tests are skipped, with a line that says so. */
export const hasBrowser = path !== undefined;
if (!hasBrowser) process.stderr.write('No chromium here: the tests of the page are skipped.\n');

export function openBrowser(): Promise<Browser> {
  if (path === undefined)
    throw new Error('No chromium here: apt-get install chromium, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
}

/** Somebody's browser on the page of a local Discord, and what they do there. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console, and anything loaded from elsewhere. */
  readonly wrong: string[];
  /** The messages of the open channel. */
  readonly log: Locator;
  /** The message box of the open channel. */
  readonly box: Locator;
  /** The bot's newest message. */
  readonly answer: Locator;
  button(name: string | RegExp): Locator;
  /** A line of the list above the message box. */
  option(name: string | RegExp): Locator;
  /** Be another person, named as in the switch. */
  be(label: string): Promise<void>;
  open(channel: string): Promise<void>;
  close(): Promise<void>;
}

/** @param scale pixels of a screenshot for each of the page */
export async function visit(
  browser: Browser,
  url: string,
  { width = 1280, height = 800, scale = 1 } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      wrong.push(`loaded ${request.url()}`);
  });
  await page.goto(url);
  await page.evaluate('document.fonts.ready');
  const log = page.getByRole('log');
  await log.waitFor();
  return {
    page,
    wrong,
    log,
    box: page.getByRole('textbox', { name: /^Message / }),
    answer: log.getByRole('article', { name: /^Dateline, / }).last(),
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    option: (name) => page.getByRole('option', { name }),
    async be(label) {
      await page.getByLabel('You are').selectOption({ label });
    },
    async open(channel) {
      const drawer = page.getByRole('button', { name: 'Servers and channels' });
      if (await drawer.isVisible()) await drawer.click();
      await page.getByRole('button', { name: channel, exact: true }).click();
    },
    close: () => context.close(),
  };
}

/** Drop a file of text on the message box. */
export async function dropFile({ page }: Visit, name: string, content: string): Promise<void> {
  const file = JSON.stringify([content, name]);
  const dataTransfer = await page.evaluateHandle(`(() => {
    const [content, name] = ${file};
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], name, { type: 'text/plain' }));
    return transfer;
  })()`);
  await page.dispatchEvent('#composer-area', 'drop', { dataTransfer });
}

/** What axe finds serious or critical in the page as it is now. */
export async function seriousProblems({ page }: Visit): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { impact: string; help: string; nodes: { target: unknown[] }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ help, nodes }) => `${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
