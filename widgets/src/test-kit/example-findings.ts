import type {Findings, FindingsSnapshot} from '@saha/contract'

const snapshot: FindingsSnapshot = {
  number: 2,
  at: '2026-11-15T08:00:00.000Z',
  step: 10,
  texts: 120,
  read: 100,
  themes: [
    {
      tag: 'shade',
      label: {ar: 'الظل', en: 'Shade'},
      description: {ar: 'أشجار ومظلات', en: 'Trees and roofs'},
      count: 60,
    },
    {tag: 'lamps', label: {ar: 'الإنارة', en: 'Lights'}, count: 0},
  ],
  none: 20,
  agreement: {texts: 40, alpha: 0.81},
  words: [
    {words: 'الظل', people: 50},
    {words: 'street lights', people: 10},
  ],
  quotations: [{words: 'الحديد يحرق أيدي الأطفال في الصيف.', at: '2026-11-15T08:00:00.000Z'}],
}

/** For tests: findings of the question `ideas` of a survey. @param question none: of a thread. */
export function findingsOf(question?: string, more: Partial<FindingsSnapshot> = {}): Findings {
  return {
    activity: 'park',
    findings: [
      {
        ...(question !== undefined && {question}),
        snapshot: {...snapshot, ...more},
        hash: 'abcdef0123456789'.repeat(4),
      },
    ],
  }
}
