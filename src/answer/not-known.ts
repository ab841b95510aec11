import type { Article } from '../knowledge/types.ts';
import { isOfOtherLanguage, languageName, primary } from './language/other-language.ts';
import { plain } from './language/words.ts';
import { lazily } from './lazily.ts';
import type { Answer } from './types.ts';

/** An answer that found nothing, with the reason where the question itself is it. */
export function createReasons(articles: readonly Article[]): (answer: Answer, question: string) => Answer {
  const languages = lazily(() => languagesOf(articles));
  return (answer, question) => {
    if (answer.kind === 'found') return answer;
    const said = plain(question);
    if (languages().length > 0 && isOfOtherLanguage(said, languages())) {
      const names = languages().flatMap((language) => languageName(language) ?? []);
      return { ...answer, because: { kind: 'other language', languages: names } };
    }
    return answer;
  };
}

/** Those of the articles, the commonest first; none where one of them is not known by name. */
function languagesOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    if (languageName(language) === null) continue;
    counts.set(primary(language), (counts.get(primary(language)) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}
