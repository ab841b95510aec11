import { HARD } from '../../../retrieve/meaning.ts';
import type { Query } from '../../../retrieve/query.ts';
import { isCurated } from '../../../types.ts';
import { FEATURES } from '../../evidence/features.ts';
import { countIn } from '../../evidence/subjects.ts';
import type { Case } from '../case.ts';

const ELSEWHERE = FEATURES.indexOf('subjectElsewhereAny');
const HERE = FEATURES.indexOf('subjectHere');

/** In so many facts an article names what it speaks much of: the `Calder base` of a company whose name is in its headline. */
const MUCH = 3;

/** The question names what other articles are about, and nothing that this fact's article is about or speaks much of. */
export const isAboutAnother = (one: Case): boolean => {
  const { features } = one.candidate;
  return features[ELSEWHERE] === 1 && features[HERE] === 0 && !speaksMuchOfIt(one);
};

function speaksMuchOfIt({ known, query, fact, index }: Case): boolean {
  const names = query.clues.filter(({ kind }) => kind === 'proper');
  const article = index.articleOf[fact] as number;
  const timesOf = ({ alternatives }: Query['clues'][number]) =>
    alternatives
      .filter(({ strength }) => strength >= HARD)
      .reduce((sum, { stem }) => sum + countIn(index.byArticle(), stem, article) / 2, 0);
  return !isCurated(known) && names.every((name) => timesOf(name) >= MUCH);
}
