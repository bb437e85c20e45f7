/** What people say in the story of School Street. */

export const question = 'ماذا نفعل بشارع المدرسة؟'
export const remark = 'الرصيف ضيق جدًا عند باب المدرسة.'
export const insult = 'من يوقف سيارته هنا حمار.'
export const idea = 'معبر مرفوع أمام البوابة'
export const evening = 'أمسية في ساحة المدرسة'
export const moderator = 'rami@ain-al-sarw.example'
export const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/
export const reply = 'نعم، يبدأ العمل في عطلة الربيع.'
/** Language, subject, what was decided, and why. */
export const decision = [
  ['العربية', 'معبر مرفوع في نيسان', 'يُرفع المعبر قبل نهاية العطلة.', 'لأن الأطفال يعبرون هنا كل صباح.'],
  ['الإنجليزية', 'A raised crossing in April', 'It is built at the gate.', 'Children cross here every day.'],
  ['الفرنسية', 'Un passage surélevé en avril', 'Il sera construit au portail.', 'Les enfants passent ici.'],
] as const

/** What the moderator thinks of what waits, in keys: an advertisement, an insult, nothing wrong. */
export const verdicts = [
  {words: 'instant bonus and real cash prizes', keys: ['h', '1']},
  {words: insult, keys: ['h', '2']},
  {words: remark, keys: ['a']},
]
