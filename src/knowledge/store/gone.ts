import { StoreError } from './store.ts';

/** Published, discarded or corrected meanwhile, or over. */
export function draftGone(): StoreError {
  return new StoreError('gone', 'This draft is no longer there. Add the article again.');
}

/** For what is to be away, whoever was faster. */
export function ignoreGone(error: unknown): void {
  if (!isGone(error)) throw error;
}

/** Whether an error says that a folder is not there any more. */
export function isGone(error: unknown): boolean {
  const cause = error instanceof StoreError ? error.cause : error;
  if (error instanceof StoreError && error.reason === 'gone') return true;
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
