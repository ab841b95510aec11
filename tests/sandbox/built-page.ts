import { builtPage } from '../../src/sandbox/page-build.ts';

/** Once before all tests, so that they do not each build it when its sources have changed. */
export async function setup(): Promise<void> {
  await builtPage();
}
