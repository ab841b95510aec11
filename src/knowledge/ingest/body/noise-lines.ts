/** A line of a page around its article, whole: patterns, a line each. */
export const PAGE_LINES = String.raw`
skip to (?:main )?content
menu
search
share(?: this)?(?: (?:article|story|on .*))?
advert(?:isement)?s?
sponsored(?: content)?
anzeige
werbung
publicité
publicidad
реклама
广告
print
e-?mail
comments?(?: \(?\d+\)?)?
\d+ comments?:?
(?:responses|replies) ?\(\d+\)
(?:over |more than )?[\d.,]+k? (?:likes|claps|restacks|followers|following|subscribers)
thanks for reading .{2,60}[!.] (?:subscribe|upgrade|share|this (?:post|newsletter|publication) is)\b.{0,120}
leave a comment
(?:sign|log) (?:in|up|out)\b.{0,80}
(?:un)?subscribe\b.{0,120}
(?:abonnez-vous|s[’']abonner|jetzt (?:abonnieren|testen|registrieren)|suscr[íi]b[ae](?:te|se)|iscriviti|assine|abonneer|подпи(?:шитесь|сывайтесь)|扫码|关注我们)(?![\p{L}]).{0,120}
read (?:this )?(?:email )?(?:in|on) (?:your )?browser
(?:this|the) (?:interview|conversation|transcript) (?:was|has been) (?:lightly |slightly )?(?:edited|condensed|shortened).{0,80}
forward-looking statements
safe harbou?r statement
register\b.{0,60}
join (?:us|our|now)\b.{0,100}
follow us\b.{0,120}
download (?:our|the) app\b.{0,80}
get (?:the|our) .{0,40}(?:newsletter|app|alerts|briefing|bulletin|digest)s?\b.{0,60}
get (?:the|our|all|your) (?:[\p{L}\d]+ ){0,4}(?:stories|news|headlines|updates)\b.{0,60}\b(?:every|each) (?:morning|day|evening|week)\b.{0,80}
join (?:(?:over|more than) )?[\d.,]+k? (?:(?:other|more) )?(?:readers|subscribers)\b.{0,100}
newsletter\b.{0,80}
listen(?: live| to this| now)?\b.{0,60}
watch(?: live)?:.{0,80}
\d+[ -]?min(?:ute)?s?(?: read)?
reading time:?.{0,20}
lesezeit:?.{0,20}
temps de lecture.{0,20}
tags?\s*[:：].*
topics?\s*:.*
filed under\b.*
keywords?\s*[:：].*
(?:archivado en|etiquetas|schlagw(?:o|ö)rte?r?|temas?(?: que aparecen en esta nota)?|emner|stichw(?:o|ö)rter|document tags|mots[- ]clés|теги)\s*[:：].*
categor(?:y|ies)\s*:.*
back to top
load more
show more
view (?:all|gallery|comments)
close
contact (?:us|the (?:author|reporter|newsroom))\b.{0,80}
(?:got|have) a (?:story|tip).{0,80}
support (?:us|our).{0,100}
donate\b.{0,80}
our standards:?.{0,80}
\*{0,3}\s?for (?:immediate )?release\s?\*{0,3}:?
embargoed (?:until|for).{0,60}
end(?:s)?
\(?end of (?:transcript|text|story|release|message|statement|announcement)\)?
-?30-?
#{3,}
[[(](?:crosstalk|laughter|laughs|applause|cheers|music(?: playing)?|inaudible|commercial break|(?:begin|end) (?:video|audio) ?(?:clip|tape)?)[\])]
this is a rush transcript\b.{0,120}
this (?:article|story|report) (?:first|originally) appeared\b.{0,100}
terms(?: of (?:use|service)| (?:and|&) conditions)?
privacy(?: policy| notice)?
cookie (?:policy|settings)
impressum
datenschutz
mentions légales
aviso legal
`
  .trim()
  .split('\n');

/** What stands between an article's lines, whole: its page's invitations, and where an advertisement was. */
export const INSERT_LINES = String.raw`
.{0,80}\s[–—-]\s(?:story|article) continues below
(?:(?:story|article|text) )?continues? (?:reading )?(?:below|after)\b.{0,60}
continue reading\b.{0,40}
advert(?:isement)?\s?[–—-].{0,80}
[–—-]+\s?advert(?:isement)?\s?[–—-]*
after newsletter promotion
view highlight
(?:copy link|email this|blogthis|share to (?:x|facebook|pinterest|twitter|linkedin|whatsapp|reddit))
(?:post|write) a comment(?:\.\.\.|…)?
leave a (?:reply|comment)
(?:newer|older) posts?
powered by [\p{L}\d]+(?: [\p{L}\d]+)?
(?:reply|delete|feedback|like|got it|your email|upgrade to paid|license this article|connect via e-?mail)
(?:normal|larger|smaller) text size
(?:small|medium|large) text
bookmark the permalink
this entry was posted in .{2,80}
gift this article\b.{0,60}
was this (?:e-?mail |newsletter )?forwarded to you\?.{0,40}
did (?:someone|somebody|a friend|your friend) (?:forward|send) you this\b.{0,80}
sign up here\b.{0,30}
you can unsubscribe at any time
thanks for reading(?: (?:the|this|our|my|us|and) .{2,60})?
you(?: are|['’]re)? (?:get|got|getting|receiving|receive) this (?:e-?mail|mail|newsletter|message) because\b.{2,120}
that['’]s (?:all|it) (?:from|for) (?:us|me|now|today|tonight|this (?:week|evening))\b.{0,80}
that['’]s (?:all|it)(?: (?:from|for) \p{L}+){0,2}\. thanks for (?:reading|following|joining)\b.{0,80}
(?:sponsored|paid post|paid content|partner content|from our sponsor|ad) ?[:|–—].{2,300}
(?:unsubscribe|manage preferences|view in (?:your )?browser)(?: ?[|·•].{2,120})?
hit reply and tell (?:me|us)\b.{0,60}
today['’]s (?:letter|brief|newsletter|edition) is (?:a \d+-minute read|sponsored by .{2,120})
read \d+ comments
download the white ?paper
click here for (?:more )?(?:photos|pictures|restrictions)\b.{0,60}
a version of this article appears in print\b.{0,120}
you can find this story in my bookmarks
add articles to your saved list\b.{0,80}
want to write for us\?
want more .{2,40} news\?
sign up for our .{2,60} newsletter
sign up to get it every .{2,40}
to receive new posts\b.{0,120}
.{2,60} is a reader-supported publication
image credit: .{2,60}
credit(?:\.\.\.|…)
photo by the author
printed on recycled paper
printed from https?:.{2,160}
our mailing address: .{2,100}
reach (?:her|him|them|me|us) at \S+@\S+
published [-–—] .{6,60}
first published:? [^.,]{0,12}\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}.{0,20}
posted [^.]{0,24}\d{4}.{0,20}, updated [^.]{0,24}\d{4}.{0,20}
excerpt
share via .{1,30}
print this (?:page|article|story)
(?:e-?mail|send|tell)(?: (?:this|it|page|article|story))* (?:to )?a friend
(?:clipped|saved|captured) (?:with|using) .{2,60}
shop (?:our|the|my|these) .{2,60}:.{2,120}
this announcement contain(?:s|ed) inside information\b.{0,240}
this information is provided by\b.{0,240}
join the conversation\b.{0,80}
sort by\b.{0,30}
by (?:signing up|submitting your|subscribing)\b.{0,200}
enter your e-?mail\b.{0,60}
.{0,90}\bin your inbox\b.{0,60}
our (?:\p{L}+ )?(?:e-?mail|newsletter) (?:breaks|brings|rounds|gives|tells)\b.{0,100}
privacy notice:.{0,200}
key events
show key events only
updated (?:at|on) [\d.:]+.{0,20}
est\. \d{4}
☰.{0,120}
having trouble (?:reading|viewing) this\b.{0,80}
view (?:it|this e?-?mail) in your browser
a[−–-] ?a\+.{0,80}
(?:\[ ?[\p{L} ]{2,12} ?\]\s*){2,}
best viewed (?:at|in|with)\b.{0,40}
to view this .{2,30}enable javascript
allow content
\(more\)\s?\S{0,20}
this article is more than .{1,30} old
view image in full ?screen
reuse this content
.{0,30}\bweather\b.{0,30}\d\s?°[CF]
(?:complaints|work for us|help|terms) ?& ?\w+
skip to \w+(?: \w+)?
to unsubscribe\b.{0,120}
(?:simply )?sign up (?:to|for)\b.{0,120}
stay informed with\b.{0,60}
follow the topics in this (?:article|story)
(?:you are|visitor (?:no\.?|number)) visitor\b.{0,30}
this page best viewed\b.{0,60}
(?:e-?mail|print(?:er-friendly version)?|talk back)(?: this (?:story|article|page))?(?: \(\d+\))?(?:\s*\|\s*(?:e-?mail|print(?:er-friendly version)?|talk back|comment|share|save)(?: this (?:story|article|page))?(?: \(\d+\))?)*
n{4}
[−–-]?\d{1,3}\s?°\s?[CF]?(?:\s+\p{Lu}[\p{L}.,’'-]*){1,5}\s?»?
(?:open|close) navigation(?: (?:open|close) navigation)?
(?:sign up )?open navigation\b.{0,40}
breadcrumb(?: trail links)?
open this photo in gallery
gift this (?:article|story)
closings (?:&|and) delays\b.{0,120}
video: play\b.{0,60}
watch now\b.{0,80}
read later\b.{0,40}
article text size\b.{0,20}
text size
text to speech
auto[- ]update\b.{0,60}
newest first\b.{0,20}
pinned
please turn on javascript\b.{0,80}
go to (?:comments|contents|navigation)\b.{0,40}
(?:←|‹|«)?\s?(?:previous|next) (?:post|story|article|page)s?\s?(?:→|›|»)?(?:\s+next (?:post|story|article) ?→?)?
(?:was this|forwarded this) e-?mail\b.{0,100}
read in app
news provided by
this content is provided by\b.{0,160}
collected by\s+\p{Lu}[\p{L} ]+ timestamp\b.{0,40}
about this capture
\d+ captures?
success\s+fail
loading\.{0,3}
like loading.{0,5}
article content
most liked
\(?end\)?
-0- .{0,40}
end ?of ?(?:story|article|document)
to contact the (?:reporters?|editors?|author)s?\b.{0,80}
.{2,60} (?:in \p{Lu}\p{L}+ )?at \S+@\S+
--with (?:assistance|reporting)\b.{0,120}
for related news\b.{0,60}
report an? (?:editorial error|technical issue|issue|error)\b.{0,120}
click (?:here )?to (?:share|print|email)\b.{0,60}
the post .{5,160} (?:first )?appeared first on .{2,60}
this story was found at:?.{0,160}
purchase licensing rights.{0,10}
sent from my \p{L}+(?: \p{L}+)?
\{\{<.{1,60}>\}\}
load more (?:updates?|stories|posts)\b.{0,20}
if you are interested in licensing\b.{0,120}
remove from reading list
reading list\b.{0,20}
doi:.{0,60}
posted in:.{0,80}
death notices p\. .{0,80}
letters to(?: the editor)?:.{0,100}
you are receiving this e-?mail\b.{0,160}
our mailing address is\b.{0,160}
this advertisement has not\b.{0,100}
(?:read|see) more(?: on| about)?:.{0,120}
next on \p{Lu}.{2,40}
gift article
\(from our (?:own )?\p{L}+(?: \p{L}+)?\)
\(?(?:continued|turn to|see \p{Lu}[\p{Lu} ]+,|continued on|continued from) ?(?:on |from )?page \w{1,4}.{0,60}\)?
stay connected
(?:#[\p{L}\p{N}_]+\s*){2,}
reply ?↓?
proudly powered by\b.{0,40}
\d+ (?:thoughts|comments|responses|replies) (?:on|to) .{2,120}
length: [\d,]+ words
(?:start page|end page|article name|feed|generator|ttl|guid|link|pubdate|dc:\w+|media:\w+|slash:\w+|content:encoded|load-date|publication-type) ?(?:\S+=\S+)?:.{0,200}
imprint\b.{0,80}
translat(?:ed|ion) (?:with the help|from the \p{L}+ by|by)\b.{0,80}
translation:.{0,60}
to the home ?page
(?:report an? (?:\p{L}+ )?problem|remove from (?:\p{L}+ )?list|order ref:)\b.{0,80}
loading form.{0,3}
this site is protected by recaptcha\b.{0,100}
e-?mail address
postmaster:.{0,80}
as it happened
your information is being handled\b.{0,120}
english version by\b.{0,60}
highlights added\b.{0,30}
tip the newsroom\b.{0,80}
premium
for subscribers(?: only)?
subscribers? only
subscriber exclusive
exclusive to subscribers
this (?:post|article|page|story) (?:may )?contains? affiliate links\b.{0,120}
what do you think\?(?: (?:let us know|tell us|have your say)\b.{0,80})?
(?:let us know|tell us|have your say|share your (?:thoughts|views))\b.{0,40} in the comments?(?: section)?(?: below)?
have you been affected(?: by .{2,80})?\?(?: (?:e-?mail|contact|tell|get in touch|send)\b.{0,160})?
(?:e-?mail|write to) us (?:at|on) \S+@\S+.{0,100}
follow (?:our|us|me)\b.{0,60} on (?:facebook|twitter|x|instagram|tiktok|youtube|whatsapp|bluesky)\b.{0,100}
get (?:\d+|one|two|three|six|twelve) (?:weeks?|months?|issues?) (?:of .{2,60} )?(?:for|from) (?:just |only )?\p{Sc}\s?\d.{0,60}
(?:foot|end)notes?
url: https?:\S{4,200}
printed: \d.{4,30}
(?:byline|clipped by): .{2,80}
source: .{2,60} \(print edition\b.{0,20}\)
`
  .trim()
  .split('\n');
