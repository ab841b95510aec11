/** What says that somebody speaks, whatever follows. */
const SPEAKS =
  'said(?!\\sto\\s(?:be|have)\\s)|says|say|told(?!\\s(?:nobody|no\\sone)(?![\\p{L}]))|tells|argued(?!\\swith\\s)|argues|warned|warns|insisted|insists|joked|quipped|testified|complained|complains|apologi[sz]ed|reckons|reckoned|points out|pointed out|cautions|cautioned|urged|urges|blamed|blames|welcome[ds](?=\\s(?:the|this|that|its|his|her|their)\\s(?:\\p{Ll}+\\s){0,2}(?:decision|news|move|plans?|ruling|verdict|results?|report|announcement|deal|offer|vote|change|law|bill|findings)(?![\\p{L}]))|laments|lamented|noted|notes|doubted|doubts|stresses|stressed|suspects|suspected|' +
  'sagte|sagt|erklärte|teilte|betonte|warnte|kritisierte|meinte|a déclaré|déclare|a dit|dit|a affirmé|affirme|a expliqué|explique|a indiqué|dijo|dice|afirmó|explicó|aseguró|declaró|señaló|ha detto|ha dichiarato|disse|afirmou|zei|sa|sade|сказал|сказала|сообщил|сообщила|заявил|заявила|отметил|отметила';
/** What somebody may do to a thing as well: `added a shed`, `declared a dividend`, `conceded two goals`, `recalled ten words`. */
const MAY_SPEAK =
  'added|adds|wrote|writes|claimed|claims|conceded|concedes|explained|explains|announced|announces|stated|states|declared|declares|replied|replies|recalled|recalls|asked|asks|admitted|admits|confirmed|confirms|reported|reports|tweeted|posted|counters|countered|acknowledges|acknowledged|maintains|maintained|emphasi[sz]e[sd]|answered|answers|retorted|responded|demands|demanded|thinks|believes|estimates|estimated|commented|comments|remarked|remarks|observed|observes|continued|continues|went on';
/** A verb that makes what stands before it a sentence of its own. */
export const FINITE =
  '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did)(?![\\p{L}])';
/** So it goes on where something is said: `that …`, `he was …`, `the road is …`, a quotation. */
const CLAUSE = `(?=\\s(?:(?:in|on|at|to)\\s[^,;“”"]{1,60}\\s)?that\\s|\\s(?:he|she|they|we|there|I|how|why|whether)\\s|[,:]?\\s["“„«‘]|[^.“”"]{0,60}:(?:\\s|$)|\\s(?:(?!(?:that|which|who|whose|whom|where|when|while|and|but|or|as|after|before|because|than|for|with)\\s)[^\\s,.;:“”"]+\\s){1,6}${FINITE})`;

/** Somebody speaks, behind or before a quotation of theirs. */
export const SAYS = `(?:${SPEAKS}|${MAY_SPEAK})`;
/** Somebody speaks, and no quotation needs to stand beside it. */
export const SAYS_CLAUSE = `(?:${SPEAKS}|(?:${MAY_SPEAK})${CLAUSE})`;
/** Somebody has spoken: `The road is shut, Lund conceded.` */
export const SAID_SO = `(?:${SPEAKS}|(?:${MAY_SPEAK})(?=[.,;]|$|\\s(?:on|in|at|late|earlier|yesterday|today|tonight|this|last|\\p{Lu}\\p{Ll}+day)(?![\\p{L}])|${CLAUSE}))`;
/** Behind it stands who speaks, not who is spoken to. */
export const SAYS_BEFORE_NAME = `(?!(?:told|tells|urged|urges|blamed|blames|welcomed|welcomes)\\s)${SAYS}`;
/** With a quotation in the sentence these say who it is from. */
export const SAYS_OF =
  'called|calls|described|describes|dismissed|dismisses|praises|hails|spoke of|speaks of|praised|criticised|criticized|branded|labelled|labeled|hailed|denounced|likened|expects|predicts|predicted|fears|hopes';
/** Who said the sentence before goes on. */
export const GOES_ON = /^\s(?:also\s|has\s)?(?:added|adds|continued|continues|went on)(?![\p{L}])/u;
/** Somebody answers whom the sentence before quotes. */
export const ANSWERS =
  /^\s(?:replied|replies|answered|answers|countered|counters|retorted|responded|denied|denies)(?![\p{L}])/u;
