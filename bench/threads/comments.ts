import type {IncomingComment} from '../../server/src/comments/incoming-comments.ts'
import {repeatableRandom} from '../survey/responses.ts'

/** What residents say, about as long as in threads of municipalities. */
const sayings = [
  'نشكر البلدية على تأهيل الحديقة، لكن الإنارة عند المدخل الشرقي ما زالت معطلة منذ شهر، والأطفال يلعبون في العتمة. نرجو إصلاحها قبل الشتاء وتشغيل النافورة مساءً.',
  'المقاعد قليلة والظل أقل. في الصيف لا يمكن الجلوس هنا قبل الغروب، فلماذا لا تُزرع أشجار كينا أو سرو على طول الممر بدل الأسوار الحديدية؟ جربت البلدية ذلك في الحي المجاور ونجح.',
  'أؤيد إغلاق الشارع أمام المدرسة صباحًا، فقد كاد ابني يُدهس مرتين هذا العام. لكن أين سيقف الأهالي بسياراتهم؟ أقترح موقفًا مؤقتًا عند السوق القديم وشرطي سير نصف ساعة كل يوم.',
  'الجائزة مستحقة، ومع ذلك أتمنى أن تُنشر كلفة المشروع بندًا بندًا حتى نعرف كيف أُنفقت أموالنا، وأن تُعلن الشركة المسؤولة عن الصيانة ورقم للشكاوى يرد عليه أحد.',
  'The playground is wonderful and my children go every day. What is missing is a fence towards the main road and a tap with drinking water. Both were in the first plan that we were shown at the town hall.',
  'I walk here every morning. Half of the lamps along the northern path have been out since August, and nobody answers when I call. Could the parks department say when they will be repaired, and by whom?',
  'Please do not cut the old pines for parking. There are forty empty places behind the library every evening; a sign at the crossing would cost less than a single tree, and the birds would stay.',
  'Good idea, but buses should come first: line 7 passes once an hour and not at all on Fridays. Whoever has no car cannot reach the park, and those are the people who need it most in summer.',
]

const vocabularies = sayings.map((saying) => saying.split(' '))

/** Comments of one tree: one on the first level, two answers to it, one to the first of them, one to that. */
const parents = [undefined, 0, 0, 1, 3]

/** As many comments as there are in one tree. */
export const treeSize = parents.length

/**
 * Comments of a thread, in their order. However many, those of every page are alike: the same number of trees, of
 * texts about as long, with other names and votes.
 *
 * @param count a multiple of `treeSize`.
 */
export function commentsOf(thread: string, count: number): IncomingComment[] {
  const random = repeatableRandom(count)
  const idOf = (at: number) => `${thread}${at}`.padEnd(22, '_')
  return Array.from({length: count}, (_, at): IncomingComment => {
    const inTree = at % treeSize
    const parent = parents[inTree]
    return {
      id: idOf(at),
      ownId: undefined,
      parent: parent === undefined ? '' : idOf(at - inTree + parent),
      isShown: true,
      hasPlace: true,
      said: {
        state: 'published',
        hour: 498_000 + Math.floor(at / 1_000),
        name: `نورس ${100 + Math.floor(random() * 900)}`,
        text: textOf(at, random),
        side: '',
        office: '',
        is_pinned: 0,
        is_edited: 0,
        is_redacted: 0,
        supports: Math.floor(random() * 60),
        objections: 0,
        place: '',
        hidden_reason: '',
        hidden_day: 0,
      },
    }
  })
}

/** As long as a saying and of the same words, in an order of its own: texts that are alike would compress too well. */
export function textOf(at: number, random: () => number): string {
  const words = vocabularies[at % vocabularies.length] ?? []
  return words.map(() => words[Math.floor(random() * words.length)]).join(' ')
}
