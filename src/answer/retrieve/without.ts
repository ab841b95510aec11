/** For learning: look as if the knowledge lacked a sample question (its row in the index) or a fact. */
export interface Without {
  readonly sample?: number;
  readonly fact?: number;
}
