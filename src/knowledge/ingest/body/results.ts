import { isResult } from '../../figures/result.ts';
import type { Block, FileContent } from '../text/block.ts';

const FEWEST_RESULTS = 2;

/** A text in which results stand one below the other, as a list of them: none is a headline, nor is one wrapped into the next. */
export function withResults(draft: FileContent): FileContent {
  const blocks: Block[] = [];
  let items: string[] = [];
  const flush = (): void => {
    if (items.length >= FEWEST_RESULTS) blocks.push({ kind: 'list', items });
    else for (const item of items) blocks.push({ kind: 'paragraph', lines: [item] });
    items = [];
  };
  for (const block of draft.blocks) {
    if (block.kind !== 'paragraph' || !block.lines.some(isResult)) {
      flush();
      blocks.push(block);
      continue;
    }
    for (const lines of apart(block.lines)) {
      if (isResult(lines[0] ?? '')) items.push(...lines);
      else {
        flush();
        blocks.push({ ...block, lines });
      }
    }
  }
  flush();
  return { ...draft, blocks };
}

/** Lines in runs of results and of others; one result among other lines is one of them. */
function apart(lines: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && isResult(last[0] ?? '') === isResult(line)) last.push(line);
    else runs.push([line]);
  }
  const isSplit =
    lines.length === 1 || runs.some((run) => run.length >= FEWEST_RESULTS && isResult(run[0] ?? ''));
  return isSplit ? runs : [lines];
}
