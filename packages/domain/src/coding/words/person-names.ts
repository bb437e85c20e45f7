/**
 * What tells that a name of a person follows, and first names that many people around the Mediterranean have; folded. Put
 * together for this purpose. Names that are plain words as well (such as those for "hope" or "light") are not among them:
 * whoever publishes words sees them before, and takes out what remains.
 */
const titles = `
  السيد السيده سيد الانسه الدكتور الدكتوره دكتور دكتوره المهندس المهندسه مهندس مهندسه الاستاذ الاستاذه استاذ الشيخ الحاج الحاجه
  ابو ابا ابي بنت الرئيس العميد المحامي المحاميه
  abu umm mr mrs ms miss dr prof sir madam sheikh monsieur madame mademoiselle mme mlle
`

const firstNames = `
  محمد احمد محمود مصطفي حسين عثمان خالد ابراهيم اسماعيل يوسف يعقوب موسي عيسي زكريا سليمان داود عبدالله الله
  عبدالرحمن عبدالرحيم عبدالكريم عبدالعزيز طارق زياد معاذ بلال حمزه انس يزن قيس رامي سامي هاني وليد فيصل
  منصور غسان مروان عدنان عصام هشام بسام فارس مازن معتز مؤيد خليل حمدان سلمان
  فاطمه عائشه خديجه زينب مريم ليلي سلمي هند رنا ريم دينا لينا رانيا سارا نجلاء ميساء غاده
  سعاد سميره نوال رغد تالا لجين جنين نسرين شيماء اسيل بتول غيداء
  mohammad mohammed muhammad mohamed ahmad ahmed mahmoud mustafa ali hassan hussein omar khaled ibrahim youssef yousef samir fatima
  aisha khadija mariam maryam leila layla salma rania zeinab john james michael david robert william richard thomas george mary
  elizabeth sarah jean michel philippe alain nicolas christophe isabelle nathalie sylvie catherine francoise sophie karim
`

const wordsIn = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words after which a name stands. */
export const nameTitles = wordsIn(titles)

/** First names. */
export const personNames = wordsIn(firstNames)
