/** For tests: what a municipality has decided, with one of everything. */
import type {Outcome, OutcomesPage} from '@saha/contract'

/** A decision. The fields that matter to a test are said by it. */
export const decided = (id: string, fields: Partial<Outcome> = {}): Outcome => ({
  outcome: id.padEnd(22, 'x'),
  consultation: {id: 'station', title: {ar: 'ساحة المحطة القديمة', en: 'The old station square'}},
  title: {ar: `قرار ${id}`, en: `Decision ${id}`},
  decided: {ar: 'ماذا تقرر.', en: 'What was decided.'},
  reasons: {ar: 'لماذا تقرر.', en: 'Why it was decided.'},
  office: {ar: 'دائرة الحدائق', en: 'Parks department'},
  status: 'done',
  day: '2026-10-12',
  rests: [],
  gone: 0,
  ...fields,
})

const idea = (number: number, title: string, supports: number) =>
  ({kind: 'idea', activity: 'station-ideas', idea: number, title, supports}) as const

/** Three decisions: one that rests on everything, one on nothing, and one whose contributions are gone. */
export const decisions: OutcomesPage = {
  outcomes: [
    decided('trees', {
      title: {ar: 'أربعون شجرة في ساحة المحطة', en: 'Forty trees on the station square'},
      decided: {
        ar: 'نزرع أربعين شجرة زيتون وكينا على جانبي الساحة قبل نهاية آذار، ونركّب شبكة ري من خزان المياه القديم.',
        en: 'Forty olive and eucalyptus trees will be planted along both sides of the square before the end of March, watered from the old tank.',
      },
      reasons: {
        ar: 'الظل أكثر ما طلبتموه، والخزان القديم يكفي لري الأشجار دون كلفة إضافية.',
        en: 'Shade is what most of you asked for, and the old tank holds enough water for the trees at no further cost.',
      },
      status: 'under-way',
      day: '2026-11-15',
      link: 'https://www.irbid.example/minutes/2026-11-15',
      rests: [
        idea(3, 'سوق جمعة للمزارعين', 167),
        idea(7, 'Shade over the benches', 118),
        {
          kind: 'results',
          activity: 'park-survey',
          snapshot: 4,
          title: {ar: 'استبيان الحديقة', en: 'Park survey'},
          people: 220,
          at: '2026-11-01T00:07:00Z',
        },
        idea(12, 'A fountain', 9),
        {
          kind: 'comment',
          activity: 'station-talk',
          comment: 'c'.repeat(22),
          name: 'ليلى',
          words: 'الأشجار أولًا، ثم كل شيء بعدها.',
          supports: 31,
        },
      ],
    }),
    decided('cars', {
      title: {ar: 'لا سيارات في الساحة', en: 'No cars on the square'},
      status: 'declined',
      gone: 2,
    }),
    decided('lamps', {
      title: {ar: 'إنارة الممرات'},
      consultation: {id: 'park', title: {ar: 'الحديقة', en: 'The park'}},
    }),
  ],
  counts: {'under-way': 1, declined: 1, done: 1},
  municipality: {id: 'irbid', name: {ar: 'بلدية إربد', en: 'Irbid Municipality'}, languages: ['ar', 'en']},
}
