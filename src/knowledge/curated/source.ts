import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../types.ts';
import { readDocuments } from './document.ts';

type Path = readonly PropertyKey[];

/** What a file says, and where in it each part stands. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
  /** A problem at the part that `path` leads to; at its nearest parent when there is no such part. */
  problem(path: Path, message: string, todo: string): Problem;
  /** The same, at a key of the mapping that `path` leads to. */
  keyProblem(path: Path, key: string, message: string, todo: string): Problem;
  /** The part as the file writes it, when it is a plain word or number there. */
  written(path: Path): string | undefined;
}

/** More than these from one file tell a person nothing new. */
const MOST_PROBLEMS = 20;
/** Steps from the document down to a mapping; each level of a mapping is two. The format needs a dozen. */
const DEEPEST_MAPPING = 100;

/** Read YAML 1.2 (and so JSON). Either its data, or everything that keeps it from being read. */
export function parseYaml(
  file: string,
  text: string,
): { readonly source: Source } | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const at: ProblemAt = (offset, message, todo) => {
    const position = offset === undefined ? null : lines.linePos(offset);
    return {
      file,
      line: position === null ? null : Math.max(1, position.line),
      column: position === null ? null : Math.max(1, position.col),
      message,
      todo,
    };
  };
  const read = readDocuments(text, lines);
  if ('refused' in read) {
    return { problems: [at(read.at, read.refused, 'Write it as in knowledge/README.md.')] };
  }
  const [document, second] = read.documents;
  if (document === undefined || second !== undefined) {
    const todo = 'Keep one document in a file: no line of --- in it.';
    return { problems: [at(second?.range[0], 'Several documents in one file.', todo)] };
  }
  const unread = [...document.errors, ...document.warnings].map((error) =>
    at(error.pos[0], messageOf(error), todoFor(error.code)),
  );
  const problems = unread.length > 0 ? unread : refusedIn(document, at);
  return problems.length > 0
    ? { problems: theFirst(problems, file) }
    : { source: sourceOf(file, document, at) };
}

/** @param offset where in the file; of the whole file when undefined */
type ProblemAt = (offset: number | undefined, message: string, todo: string) => Problem;

/** What YAML allows and a file of knowledge does not. */
function refusedIn(document: Document, at: ProblemAt): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, node) => {
      const todo = 'Write out what it stands for.';
      problems.push(at(node.range?.[0], `Aliases are not used here: *${node.source}.`, todo));
    },
    Map: (_key, map, path) => {
      if (path.length > DEEPEST_MAPPING) {
        problems.push(at(map.range?.[0], 'Too deeply nested.', 'Write it as in knowledge/README.md.'));
        return visit.BREAK;
      }
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key;
        const start = isNode(key) ? key.range?.[0] : undefined;
        if (typeof name !== 'string') {
          problems.push(at(start, 'A key that is not a word.', 'Put a word, or quote it.'));
        } else if (seen.has(name)) {
          problems.push(at(start, `"${name}" stands here twice.`, 'Keep one of them.'));
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return problems;
}

function theFirst(problems: readonly Problem[], file: string): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  const message = `${more} more of these.`;
  const rest = { file, line: null, column: null, message, todo: 'Mend the first ones first.' };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}

function sourceOf(file: string, document: Document, at: ProblemAt): Source {
  const root = document.contents;
  return {
    file,
    data: document.toJS({ maxAliasCount: 0 }),
    problem: (path, message, todo) => at(nodeAt(root, path)?.range?.[0] ?? 0, message, todo),
    keyProblem: (path, key, message, todo) => at(keyAt(nodeAt(root, path), key) ?? 0, message, todo),
    written: (path) => {
      const node = nodeAt(root, path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function messageOf({ message }: YAMLError): string {
  // The parser's stack ended: a thousand levels of indentation.
  if (message.startsWith('Maximum call stack')) return 'Too deeply nested.';
  return message.replace(/"quote$/, 'quote').replace(/\.?$/, '.');
}

function todoFor(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.';
    case 'MISSING_CHAR':
      return 'Close the quote or bracket.';
    default:
      return 'Compare it with knowledge/README.md; quote text that holds ": " or " #" or starts with a sign.';
  }
}

function nodeAt(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const key of path) {
    const child: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value
      : isSeq(node) && typeof key === 'number'
        ? node.items[key]
        : undefined;
    if (!isNode(child) || isAlias(child)) return node;
    node = child;
  }
  return node;
}

function keyAt(node: Node | null, key: string): number | undefined {
  if (!isMap(node)) return node?.range?.[0];
  const found = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
  return isNode(found) ? found.range?.[0] : node.range?.[0];
}
