/** For tests: a list of consultations in two languages, with one of every kind. */
import type {ConsultationChoice, ConsultationsPage, ListedConsultation} from '@saha/contract'

const irbid = {id: 'irbid', name: {ar: 'بلدية إربد', en: 'Irbid Municipality'}}
const ramtha = {
  id: 'ramtha',
  name: {ar: 'بلدية الرمثا', en: 'Ramtha Municipality'},
  region: {id: 'north', text: {ar: 'إقليم الشمال', en: 'The north'}},
}

/** A consultation of a list. The fields that matter to a test are said by it. */
export const listed = (id: string, fields: Partial<ListedConsultation> = {}): ListedConsultation => ({
  id,
  title: {en: `Title of ${id}`, ar: `عنوان ${id}`},
  summary: {en: `What ${id} is about.`, ar: `عمّ يدور ${id}.`},
  state: 'open',
  opens: '2026-10-01T05:00:00.000Z',
  closes: '2027-03-31T21:00:00.000Z',
  kinds: ['survey'],
  municipality: irbid,
  ...fields,
})

/** In the order of the server. */
export const consultations: readonly ListedConsultation[] = [
  listed('market', {
    title: {
      ar: 'السوق القديم: متى نغلقه أمام السيارات؟',
      en: 'The old market: when should it be closed to cars?',
    },
    summary: {
      ar: 'تدرس البلدية إغلاق شارع السوق أمام السيارات في أيام محددة، ليتسوّق الناس مشيًا وتعمل المحالّ دون ضجيج.',
      en: 'The town considers closing Market Street to cars on some days, so that people can walk and shops work without noise.',
    },
    soon: true,
    closes: '2026-11-25T21:00:00.000Z',
    kinds: ['survey', 'comments'],
    category: {id: 'streets', text: {ar: 'شوارع ومرور', en: 'Streets and traffic'}},
    districts: [
      {id: 'west', text: {ar: 'الحي الغربي', en: 'West'}},
      {id: 'east', text: {ar: 'الحي الشرقي', en: 'East'}},
    ],
  }),
  listed('green', {
    title: {ar: 'أين نزرع ألف شجرة؟'},
    summary: {ar: 'ألف شجرة هذا الشتاء، وأنتم تختارون أماكنها.'},
    kinds: ['ideas'],
    category: {id: 'parks', text: {ar: 'حدائق', en: 'Parks'}},
    municipality: ramtha,
    page: 'https://www.ramtha.example/{language}/ask/green',
  }),
  listed('safety', {
    title: {ar: 'الأمان في الشوارع', en: 'Feeling safe in the streets'},
    summary: {ar: 'أين لا تشعرون بالأمان، ومتى؟', en: 'Where do you not feel safe, and when?'},
    kinds: [],
    sensitive: true,
  }),
  listed('budget', {
    title: {ar: 'موازنة العام المقبل', en: 'Next year’s budget'},
    state: 'not-yet-open',
    opens: '2027-01-10T05:00:00.000Z',
    kinds: ['event'],
  }),
  listed('bus', {
    title: {ar: 'خطوط الحافلات', en: 'Bus lines'},
    state: 'closed',
    closes: '2026-05-31T21:00:00.000Z',
    results: true,
    answered: true,
    category: {id: 'streets', text: {ar: 'شوارع ومرور', en: 'Streets and traffic'}},
  }),
]

const choice = (id: string, count: number, text?: ConsultationChoice['text']): ConsultationChoice => ({
  id,
  count,
  ...(text && {text}),
})

/** A page of a list, as the first of it. */
export function pageOfList(
  shown: readonly ListedConsultation[],
  fields: Partial<ConsultationsPage> = {},
): ConsultationsPage {
  return {
    consultations: [...shown],
    matching: shown.length,
    all: shown.length,
    languages: ['ar', 'en'],
    facets: {
      state: [choice('open', 3), choice('not-yet-open', 1), choice('closed', 1)],
      kind: [choice('survey', 2), choice('comments', 1), choice('ideas', 1), choice('event', 1)],
      category: [
        choice('streets', 2, {ar: 'شوارع ومرور', en: 'Streets and traffic'}),
        choice('parks', 1, {ar: 'حدائق', en: 'Parks'}),
      ],
      district: [],
      region: [choice('north', 1, ramtha.region.text)],
      municipality: [choice('irbid', 4, irbid.name), choice('ramtha', 1, ramtha.name)],
    },
    ...fields,
  }
}

/** The list of one municipality. */
export const ownList = pageOfList(
  consultations.filter(({municipality}) => municipality.id === 'irbid'),
  {
    municipality: irbid,
    facets: {
      state: [choice('open', 2), choice('not-yet-open', 1), choice('closed', 1)],
      kind: [choice('survey', 2), choice('comments', 1), choice('event', 1)],
      category: [choice('streets', 2, {ar: 'شوارع ومرور', en: 'Streets and traffic'})],
      district: [
        choice('west', 3, {ar: 'الحي الغربي', en: 'West'}),
        choice('east', 3, {ar: 'الحي الشرقي', en: 'East'}),
      ],
      region: [],
      municipality: [],
    },
  },
)
