import { remembered } from '../../../../knowledge/memoize.ts';

const GIVES = 'pay(?:s|ing)?|paid|contribut(?:es?|ed|ing)|chips? in|chipped in|cover(?:s|ed)?';
/** `How much does the city pay` */
const ASKED = new RegExp(
  String.raw`^(?:and |so )?(?:how much (?:money )?|what |what share (?:of it )?|what percentage )(?:does|did|do|will|would|has|have|must|should) (?:the |its |an? )?(?<giver>(?:[\p{L}’'-]+ ){1,3}?)(?:have to |has to |need to )?(?:${GIVES}|give|put (?:in|up|towards?))(?!\w)`,
  'u',
);
/** `Which the state would pay` */
const TOLD = new RegExp(
  String.raw`(?<before>[^,;:.()–—"“”]*?)(?<giver>\p{L}[\p{L}’'-]*) (?:(?:would|will|has|have|had|is|are|was|were|to|must|can|could|should|also|each|only) ){0,3}(?:${GIVES}|giv(?:es?|en|ing)|gave|put(?:s|ting)? (?:in|up|towards?))(?!\w)`,
  'giu',
);

/** Those who share a cost. Who is of one sort may be called by any word of it: `the drivers` are `motorists`. */
const SORTS = [
  'city|town|village|borough|municipality|councils?|councillors?|mayor|parish|taxpayers?|voters',
  'county|district|region|province|shire|canton|councils?|councillors?|taxpayers?|voters',
  'states?|governments?|ministers|ministry|treasury|federation|taxpayers?|voters',
  'compan(?:y|ies)|firms?|business(?:es)?|employers?|operators?|owners?|developers?|insurers?|shops?|clubs?|banks?|schools?|hospitals?|universit(?:y|ies)|church(?:es)?|museums?',
  'parents|famil(?:y|ies)|households?|residents|tenants?|passengers|commuters|riders|drivers|motorists|visitors|tourists|customers|patients|students|pupils|members|workers|people',
].map((words) => {
  const word = String.raw`(?<![\p{L}-])(?:${words})(?!\p{L})`;
  return {
    word: new RegExp(word, 'iu'),
    /** `And the state 60%`, `the town the rest` */
    share: new RegExp(
      String.raw`${word} (?:about )?(?:\p{Sc}?\d|half(?!\w)|an? (?:third|quarter)(?!\w)|the (?:rest|other)(?!\w))`,
      'iu',
    ),
  };
});

const sortsAsked = remembered((said: string) => {
  const giver = ASKED.exec(said)?.groups?.giver ?? '';
  return SORTS.filter(({ word }) => word.test(giver));
});

/** Whether a question asks what the city pays, and all that a text tells somebody to pay is another's: `60 percent of which the state would pay`. */
export function tellsWhatOthersGive(said: string, text: string): boolean {
  const asked = sortsAsked(said);
  if (asked.length === 0 || asked.some(({ share }) => share.test(text))) return false;
  const told = [...text.matchAll(TOLD)].map(({ groups }) => groups ?? {});
  return (
    told.length > 0 &&
    told.every(
      ({ giver = '', before = '' }) =>
        SORTS.some(({ word }) => word.test(giver)) &&
        // `Every business in the city will pay`
        !asked.some(({ word }) => word.test(`${before}${giver}`)),
    )
  );
}
