import type { MarkdownIt, StateCore } from 'markdown-it';

/** Keeps the cells that a row has beyond its table's heads: the parser drops them, as GitHub's rules have it. */
export function withCellsBeyondHeads(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'cells_beyond_heads', addCells);
}

function addCells(state: StateCore): void {
  if (!state.tokens.some(({ type }) => type === 'table_open')) return;
  const lines = state.src.split('\n');
  let heads = 0;
  let beyond: readonly string[] = [];
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type === 'table_open') heads = 0;
    if (token.type === 'th_open') heads++;
    if (token.type === 'tr_open')
      beyond = heads === 0 ? [] : cellsOf(lines[token.map?.[0] ?? lines.length] ?? '').slice(heads);
    if (token.type !== 'tr_close') return [token];
    const cells = beyond.map((content) =>
      Object.assign(new state.Token('inline', '', 0), { content, children: [] }),
    );
    return [...cells, token];
  });
}

/** The cells of a row's line; what is written within them is parsed later. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^[\s>]*\|?|(?<!\\)\|\s*$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}
