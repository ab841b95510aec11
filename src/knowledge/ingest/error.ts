import { describeProblem, type Problem } from '../types.ts';

/** A file that cannot be made an article, or an article whose facts do not hold, and what to do about it. */
export class IngestError extends Error {
  readonly problem: Problem;
  constructor(file: string, message: string, todo: string) {
    const problem = { file, line: null, column: null, message, todo };
    super(describeProblem(problem));
    this.name = 'IngestError';
    this.problem = problem;
  }
}
