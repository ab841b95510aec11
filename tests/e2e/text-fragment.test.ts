import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { addressOf } from '../../src/answer/reply/text-fragment.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { hasBrowser, openBrowser } from '../sandbox/browser.ts';

const PAGES = new URL('../ingest/untidy/', import.meta.url);

describe.skipIf(!hasBrowser)('a citation’s address', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(['quarter.html', 'smelter.html', 'stand.html'])(
    'leads a browser to each sentence and row of %s',
    async (name) => {
      const bytes = readFileSync(new URL(name, PAGES));
      // A screen's height before each piece, so that none is in sight by itself.
      const page = bytes.toString().replace(/<(?:p|tr|li|dl|h1)[\s>]/g, '<div style="height:100vh"></div>$&');
      const server = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      onTestFinished(() => void server.close());
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const { article, facts } = ingestArticle(bytes, { name });
      const tab = await browser.newPage();
      const lost: string[] = [];
      for (const fact of facts.filter(({ place }) => place.kind === 'paragraph')) {
        await tab.goto('about:blank');
        await tab.goto(addressOf({ ...article, url }, [fact]) ?? '');
        const there = await tab
          .waitForFunction('scrollY > 0', undefined, { timeout: 3_000 })
          .catch(() => null);
        if (there === null) lost.push(fact.text);
      }
      expect(facts.length).toBeGreaterThan(5);
      expect(lost).toEqual([]);
    },
  );
});
