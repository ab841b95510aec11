/** Letters that tell how a text is written, and in which language it is then as a rule. */
interface Script {
  readonly letters: RegExp;
  /** ISO 15924: the writing systems that have them. */
  readonly systems: readonly string[];
  /** Null for the letters of many. */
  readonly language: string | null;
  /** From this share of a text's letters on it is that language. */
  readonly share: number;
}

const script = (letters: RegExp, systems: string, language: string | null, share = 0.2): Script => ({
  letters,
  systems: systems.split(' '),
  language,
  share,
});

/** What tells more stands first: Japanese has Chinese characters as well, Ukrainian is Cyrillic. */
export const SCRIPTS: readonly Script[] = [
  script(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Jpan', 'ja'),
  script(/\p{Script=Hangul}/gu, 'Kore', 'ko'),
  script(/\p{Script=Han}/gu, 'Hans Hant Jpan Kore', 'zh'),
  script(/[їєґі]/giu, 'Cyrl', 'uk', 0.03),
  script(/\p{Script=Cyrillic}/gu, 'Cyrl', 'ru'),
  script(/\p{Script=Arabic}/gu, 'Arab', 'ar'),
  script(/\p{Script=Hebrew}/gu, 'Hebr', 'he'),
  script(/\p{Script=Greek}/gu, 'Grek', 'el'),
  script(/\p{Script=Devanagari}/gu, 'Deva', 'hi'),
  script(/\p{Script=Thai}/gu, 'Thai', 'th'),
  script(/\p{Script=Latin}/gu, 'Latn', null),
];

/** Frequent small words of a language. */
interface SmallWords {
  /** Of its texts: the more of them, the surer. */
  readonly told: readonly string[];
  /** With which people ask and join, as they are typed, with accents and without. */
  readonly asked: readonly string[];
}

const smallWords = (told: string, asked: string): SmallWords => ({
  told: told.split(' '),
  asked: asked.split(' '),
});

export const SMALL_WORDS: Readonly<Record<string, SmallWords>> = {
  en: smallWords(
    'the of and to in is that for was on with said from by has it at are were which',
    'the of and to in is that for on with by at from are was were what which who whose how why when where many much does did do has have had can will would it its there this an any some tell me about',
  ),
  de: smallWords(
    'der die das und ist nicht mit von den dem ein eine auf für sich auch wird zu im werden',
    'wie viele viel wieviel was wer wo wann warum wieso welche welcher welches welchen ist sind war hat haben wird werden der die das den dem des ein eine einen und oder von vom im in mit für fuer zu zum zur nicht gibt es kostet auf bei nach über ueber',
  ),
  fr: smallWords(
    'le la les des et est dans pour que qui une par sur au pas du avec plus ce sont',
    'combien quel quelle quels quelles qui que qu quoi où ou quand comment pourquoi est sont était ont le la les des du un une et de en dans pour sur il au aux par avec ce cette',
  ),
  es: smallWords(
    'el la los las de y en que por con para una del se su es como más al ha',
    'qué que cuál cual cuáles cuales cuántos cuantos cuántas cuantas cuánto cuanto cuánta cuanta quién quien quiénes dónde donde cuándo cuando cómo como por para es son está fue tiene el la los las un una del de en hay se su con al',
  ),
  pt: smallWords(
    'o a os as de e em que por com para uma do da no na não mais são foi',
    'qual quais quantos quantas quanto quanta quem onde quando como por para porque que os as um uma do da dos das no na nos em de são foi tem há se com ao',
  ),
  it: smallWords(
    'il la di che e un una per con del della sono nel alla dei ha più gli non anche',
    'quale quali quanti quante quanto quanta chi che cosa dove quando come perché perche il lo la gli le un una di del della dei degli delle in nel nella sono ha hanno per con da si al',
  ),
  nl: smallWords(
    'de het een en van is dat op te niet voor met zijn aan ook wordt door naar bij uit',
    'hoeveel wat wie waar wanneer waarom welke welk hoe is zijn was heeft hebben wordt de het een en van in op te met voor er naar bij aan',
  ),
  sv: smallWords(
    'och att det som en på är av för med den till inte har ett om från också var vid',
    'hur många mycket vad vem var när varför vilken vilket vilka är har den det en ett och av på med för till som att',
  ),
  da: smallWords(
    'og at det som en på er af for med den til ikke har et om fra også var ved',
    'hvor mange meget hvad hvem hvornår hvorfor hvilken hvilket hvilke er har den det en et og af på med for til som at',
  ),
  nb: smallWords(
    'og at det som en på er av for med den til ikke har et om fra også var ved',
    'hvor mange mye hva hvem når hvorfor hvilken hvilket hvilke er har den det en et og av på med for til som at',
  ),
  pl: smallWords(
    'i w na z do nie się że jest o jak po od za przez był dla są co tym',
    'ile jak jaki jaka jakie co kto gdzie kiedy dlaczego czy jest są ma mają na do od dla się to nie',
  ),
  tr: smallWords(
    'bir ve bu da de için ile olarak olan daha çok en gibi kadar sonra ise göre var değil ne',
    'kaç ne kim nerede zaman neden niçin nasıl hangi kadar bir ve bu için ile var mı mi mu olan',
  ),
};
