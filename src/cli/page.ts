import { builtPage, PageError } from '../sandbox/page-build.ts';
import { runMain } from './run.ts';

const USAGE = `Build the local Discord's page, so that it is there at the first start. npm ci does it.
Nothing happens when it is built already, or when the tools of development are left out.
`;

await runMain(USAGE, async () => {
  await builtPage().catch((error: unknown) => {
    // An installation for a bot with a token needs no page.
    if (!(error instanceof PageError)) throw error;
  });
});
