/** Words of a paper's, a station's or an agency's name. */
const PRESS =
  /(?:^|[\s-])(?:news(?:wire|paper|room)?|post|times|tribune|observer|daily|courier|herald|gazette|journal|ledger|review|chronicle|press|agency|radio|tv|television|wire|telegraph|telegram|guardian|standard|star|mail|mirror|examiner|inquirer|enquirer|bulletin|dispatch|register|sentinel|argus|echo|reporter|weekly|monthly|magazine|monitor|globe|advertiser|independent|leader|record|broadcasting|media|network|online|today|express|messenger|advocate|beacon|voice|recorder|quarterly|weekender|tidings|insider|digest|mercury|argus|gazetteer|lantern|vanguard|champion|courrier|bugle|villager|comet|clarion|banner|pilot|intelligencer|enterprise|citizen|spectator|packet|press association|fm|evening|morning|report|briefing|zeitung|nachrichten|anzeiger|blatt|kurier|bote|rundschau|tageblatt|presse|allgemeine|le monde|matin|figaro|dépêche|voix|diario|el país|periódico|correo|noticias|gaceta|heraldo|mundo|corriere|gazzetta|giornale|jornal|folha|notícias|nieuws|nieuwsblad|gazet|gazeta|telegraaf|télégramme|dagblad|krant|koerier|courant|avisen?|tidende|posten|bladet|nyheter|новости|газета|вести|известия|агентство)(?![\p{L}])|\p{L}(?:zeitung|blatt|anzeiger|nachrichten|kurier|presse|wire|press|posten|tidende|tidning|tidningen|avisen?|bladet|courant|koerier)$|(?:日报|晚报|时报|新闻网?|新闻社|通讯社|周刊|电视台|新聞|日報|通信社|新华社|人民网|일보|신문|뉴스)$/iu;
/** Names that hold none of them. */
const KNOWN =
  /^(?:the )?(?:reuters|associated press|ap(?: news)?|afp|agence france-presse|dpa|efe|ansa|bbc(?: news| sport)?|cnn|cgtn|cctv|xinhua|tass|nhk|npr|pbs|abc(?: news)?|cbs(?: news)?|nbc(?: news)?|fox news|sky news|al jazeera|bloomberg|politico|axios|der spiegel|die zeit|die welt|süddeutsche zeitung|le figaro|le parisien|libération|la (?:vanguardia|stampa|repubblica|nación|razón|croix)|de (?:volkskrant|standaard|morgen|tijd)|het parool|financial times|economist|guardian|kyodo|yonhap|pti|ani|anadolu|rfi|rt|dw|deutsche welle|euronews|swissinfo|nos|svt|nrk|yle|orf|srf|rai|rtve|upi|vox|vice news|market ?watch|propublica|forbes|newsweek|techcrunch|ars technica|the (?:verge|atlantic|new yorker|hill|intercept|conversation))$/iu;

/** Whether a name is that of a well-known paper, station or agency. */
export const isKnownPress = (name: string): boolean => KNOWN.test(name);

/** Whether a name reads like that of a paper, a station or an agency; `Health Reporter` and `Star Quay` do not. */
export const isPress = (name: string): boolean => PRESS.test(name) && !ROLE.test(name) && !PLACE.test(name);

/** `De Gazet`: as papers are called, and hardly anybody without a first name. */
export const isArticleAndNoun = (name: string): boolean =>
  /^(?:De|Het|Der|Die|Das|Il)\s\p{Lu}\p{Ll}{3,}$/u.test(name);

/** What people do there. */
const ROLE = /(?:reporter|editor|writer|correspondent|desk)$/iu;

/** `Star Quay`, `Beacon Hill`: a place may be named for what papers are named for as well. */
const PLACE =
  /^(?:the )?(?:post|observer|courier|herald|chronicle|telegraph|guardian|standard|star|mirror|dispatch|register|sentinel|argus|echo|monitor|globe|independent|leader|record|express|messenger|beacon|voice|mercury|lantern|vanguard|champion|bugle|comet|clarion|banner|pilot|enterprise|citizen|packet|morning|evening)\s(?:\p{L}+\s)?(?:quay|lakes?|hills?|bay|points?|islands?|isle|harbou?r|port|creek|river|falls|valley|beach|cove|heads?|springs?|ridge|mountains?|city|town|village|junction|bridge|cross|rocks?|sound|peninsula|pass|peak|grove|heath|moor|common|green|fields?|ford|forest|woods?|canyon|county)$/iu;

/** Up to five words with capitals, of which the last is a paper's: `The Alden Advertiser`. */
export function isPaperName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}&]/u.test(word)) &&
    isPress(words.at(-1) ?? '')
  );
}
