/** For tests: consultations of two municipalities in one region, and of a third elsewhere. */
import {ConsultationIndex, type IndexedConsultation} from '../consultation-index.ts'

const DAY = 86_400_000

/** 2026-06-15, noon UTC. */
export const june = Date.UTC(2026, 5, 15, 12)

/** A consultation of a municipality. @param days from now to its opening, and from now to its closing. */
export function consultationOf(
  address: `${string}/${string}`,
  [opens, closes]: readonly [number, number],
  fields: Partial<IndexedConsultation> = {},
): IndexedConsultation {
  const [municipality = '', id = ''] = address.split('/')
  return {
    municipality,
    id,
    region: municipality === 'jerash' ? 'south' : 'north',
    category: '',
    districts: [],
    kinds: ['survey'],
    opens: june + opens * DAY,
    closes: june + closes * DAY,
    title: id,
    text: '',
    ...fields,
  }
}

export const exampleConsultations: readonly IndexedConsultation[] = [
  consultationOf('irbid/park', [-10, 20], {
    title: 'حديقة البيادر\nBayader park',
    text: 'Shade for the children of the west',
    category: 'parks',
    districts: ['west'],
    kinds: ['survey', 'comments'],
  }),
  consultationOf('irbid/market', [-5, 3], {
    title: 'السوق القديم\nThe old market',
    text: 'Beside the park',
    category: 'trade',
    districts: ['east'],
    kinds: ['ideas'],
  }),
  consultationOf('irbid/budget', [5, 40], {title: 'الموازنة\nThe budget'}),
  consultationOf('irbid/bus', [-90, -30], {title: 'الحافلات\nBuses', category: 'traffic', kinds: ['survey']}),
  consultationOf('ramtha/park', [-1, 60], {
    title: 'منتزه الرمثا\nThe green',
    category: 'parks',
    districts: ['west'],
    kinds: ['comments'],
  }),
  consultationOf('jerash/school', [-200, -100], {title: 'المدرسة\nSchool', kinds: ['ideas']}),
]

export function exampleIndex(consultations = exampleConsultations): ConsultationIndex {
  const index = new ConsultationIndex()
  for (const consultation of consultations) index.upsert(consultation)
  return index
}
