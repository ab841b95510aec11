import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian's and other packages put it. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const path = process.env.CHROMIUM_PATH ?? PATHS.find((one) => existsSync(one));

/** Whether there is a browser here; .ci/run brings one. Without it the page's tests are skipped. */
export const hasBrowser = path !== undefined;

export function openBrowser(): Promise<Browser> {
  if (path === undefined)
    throw new Error('No chromium here: apt-get install chromium, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
}

/** A page that notes what goes wrong in it: errors on the console, and anything loaded from elsewhere. */
export async function openPage(
  browser: Browser,
  url: string,
  width = 1280,
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
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
  await page
    .getByRole('navigation', { name: 'Channels' })
    .or(page.getByRole('button', { name: 'Servers and channels' }))
    .first()
    .waitFor();
  return { page, wrong };
}

/** What axe finds serious or critical in the page as it is now. */
export async function seriousProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { impact: string; help: string; nodes: { target: unknown[] }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ help, nodes }) => `${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
