/** Sites where anybody publishes, shares or saves. */
const EVERYBODYS =
  'medium|substack|wordpress|blogger|blogspot|tumblr|ghost|wix|squarespace|weebly|typepad|livejournal|telegra\\.ph|beehiiv|buttondown|mailchimp|patreon|steemit|hashnode|dev\\.to|notion|linkedin(?: pulse)?|facebook|twitter|x|x \\(formerly twitter\\)|instagram|threads|bluesky|mastodon|reddit|youtube|tiktok|telegram|whatsapp|pinterest|vk|vkontakte|google docs|google drive|scribd|issuu|github|gitlab';
/** Sites and apps that show what papers write. */
const AGGREGATORS =
  '(?:yahoo|google|apple|microsoft|opera|bing|samsung|naver|daum|sina)!?(?: (?:news|finance|sports?|life(?:style)?|entertainment|start|style|movies|tech|health))?(?: (?:uk|us|canada|australia|india|singapore|deutschland|france|españa|italia))?|msn(?: (?:news|money|sports?))?|microsoft start|flipboard|smartnews|news ?break|dailyhunt|inshorts|feedly|inoreader|pocket|instapaper|aol(?: news)?|pressreader|newsstand|ground news|toutiao|internet archive|wayback machine|archive\\.(?:today|ph|is|org)|web archive';
const PLATFORM = new RegExp(
  `^(?:the )?(?:${EVERYBODYS}|${AGGREGATORS})(?:\\.(?:com|org|net|io|fr|de|co\\.uk))?$`,
  'iu',
);

/** Whether a name is that of a site where others publish: it has written nothing of what stands there. */
export const isPlatform = (name: string): boolean => PLATFORM.test(name.trim());

/** Below a newsletter that its site puts out: there the rights are whoever's who writes it. */
export const isNewsletterFoot = (line: string): boolean =>
  /^(?:substack is the home for great \w+|privacy [∙·•] terms [∙·•] collection notice)$/iu.test(line.trim());
