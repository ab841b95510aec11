import { lazily } from '../../memoize.ts';
import type { Fact } from '../../types.ts';
import { weight } from './prose.ts';

/**
 * What pages say to who opens them, where the article is not shown: to a browser that may be no person's, to somebody who is blocked or
 * has to sign in, or of a page that is gone. Nearly all of them begin so; an article tells of others.
 */
const NOTICES = [
  // Whether a browser is a person's
  String.raw`(?:please )?(?:enable|turn on|allow) (?:javascript|js|cookies)(?:\.?$| (?:and (?:cookies|javascript|reload|disable)|to (?:continue|view|see|use|run|proceed)|in your)(?![\p{L}]))`,
  String.raw`(?:javascript|cookies) (?:is|are|and cookies are) (?:disabled|required|not enabled)(?:[.,:;!]*$|[.,:;!] | by (?:this|our) | (?:in|on|for) (?:your|this|our|the) | to (?:continue|view|see|read|use|run|proceed|access)(?![\p{L}]))`,
  String.raw`(?:you (?:need|have) to|you must|please make sure|(?:to regain access|to continue), please)(?![\p{L}]).{0,60}(?<![\p{L}])(?:javascript|cookies|robot|human|captcha)(?![\p{L}])`,
  String.raw`(?:your browser (?:does not|doesn’t|will (?:not|soon|(?:automatically |be )?redirect(?:ed)?))|you(?:’ve| have) disabled)(?![\p{L}])`,
  String.raw`(?:please (?:stand by|wait),? while we (?:are )?check(?:ing)?|checking (?:your browser|if the site)|verif(?:y|ying) (?:that )?you are (?:a )?human|(?:please )?(?:confirm|prove|verify) (?:that )?you(?:’re| are) (?:a )?(?:human|not a (?:ro)?bot))(?![\p{L}])`,
  String.raw`(?:press (?:and|&) hold|complete|solve|please complete) .{0,40}(?<![\p{L}])(?:human|captcha|security check|puzzle)(?![\p{L}])`,
  'are you a (?:human|robot)|you(?:’re| are) a power user',
  String.raw`this process is automatic|please allow up to \d+ seconds|this may take a few seconds`,
  '(?:as you were browsing )?something about your browser',
  '(?:we(?:’ve| have) |our systems (?:have )?)detected unusual (?:activity|traffic) from your',
  String.raw`[\w.-]+ needs to review the security of your connection`,
  'a third-party browser plug-?in',
  String.raw`(?:performance (?:&|and) security|ddos protection) by \p{L}+$`,
  String.raw`(?:block )?(?:ray|reference|incident|request|support) (?:id|#)[\s:#]|reference #`,
  'for inquiries related to this message',
  // Somebody is blocked
  '(?:sorry, )?you (?:have been|are) (?:blocked|unable to access)|why have i been blocked',
  'you (?:don’t|do not) have permission to (?:access|view)|access to this page (?:has been|is) (?:denied|blocked)',
  'this (?:web)?site is using a security service|the action you just performed',
  'there are several actions that could trigger this block|you can e-?mail the site owner',
  'please include what you were doing when this page came up',
  // The page is gone
  '(?:(?:we(?:’re| are) )?sorry, )?(?:but )?(?:we (?:can’t|cannot|couldn’t|could not) find )?the page (?:that )?you(?:’re| are| were|’ve| have)? (?:looking for|tried to reach|requested)',
  // Only who pays may read it
  String.raw`you(?:’ve| have) (?:reached|read|used) (?:your|all (?:of )?your) (?:\p{L}+ )?(?:limit|(?:free )?articles)`,
  String.raw`already (?:a subscriber|have an account)\?|(?:subscribe|log in|sign in|register) to (?:continue|read|keep)(?![\p{L}])|(?:log|sign) in$`,
  String.raw`this (?:article|content|story) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)(?: only)?\.?$`,
];

const notice = lazily(() => new RegExp(`^(?:${NOTICES.join('|')})`, 'iu'));

/** What somebody says of such pages is an article's. */
const SAID = /(?<!\p{L})(?:said|says?)(?!\p{L})/u;

/** How much of a page's sentences is no more than why it shows no article: 0 to 1. */
export function shareOfNotice(sentences: readonly Pick<Fact, 'text' | 'saidBy'>[]): number {
  const letters = (all: typeof sentences): number => all.reduce((sum, { text }) => sum + weight(text), 0);
  const said = sentences.filter(
    ({ text, saidBy }) => saidBy === null && !SAID.test(text) && notice().test(text.replaceAll("'", '’')),
  );
  return letters(said) / Math.max(1, letters(sentences));
}
