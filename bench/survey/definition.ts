import type {Definition, Question, Survey, Text} from '@saha/contract'

/** Where the survey that everything here is measured with lives. */
export const municipality = 'bench'
export const activity = 'neighbourhood-survey'

/** What is open: for a day, or until a moment that is measured. */
interface Opening {
  /** Milliseconds since 1970. */
  closes?: number
  /** Sites whose pages may send. */
  origins?: readonly string[]
  /** By the ids of their activities. Default: ten questions, as a town would ask them. */
  surveys?: Readonly<Record<string, Survey>>
}

/** A municipality with one survey of ten questions, or with those that are measured. */
export function benchDefinition({
  closes = Date.now() + 86_400_000,
  origins = [],
  surveys = {[activity]: neighbourhoodSurvey()},
}: Opening = {}): Definition {
  return {
    saha: 1,
    municipality: {
      id: municipality,
      name: text('بلدية القياس', 'Measuring Municipality'),
      languages: ['ar', 'en'],
      origins: [...origins],
    },
    consultations: [
      {
        id: 'neighbourhood',
        title: text('حيّنا', 'Our neighbourhood'),
        summary: text('عشرة أسئلة عن الحي.', 'Ten questions about the neighbourhood.'),
        purpose: text('يقرر المجلس ما يبدأ به.', 'The council decides where to begin.'),
        decides: text('المجلس البلدي', 'The municipal council'),
        contact: text('مكتب المشاركة', 'Participation office'),
        opens: new Date(Date.now() - 86_400_000).toISOString(),
        closes: new Date(closes).toISOString(),
        retention: new Date(closes + 366 * 86_400_000).toISOString().slice(0, 10),
        activities: Object.entries(surveys).map(([id, survey]) => ({
          id,
          kind: 'survey' as const,
          title: text('استبيان الحي', 'Neighbourhood survey'),
          level: 'open' as const,
          smallestGroup: 10,
          survey,
        })),
      },
    ],
  }
}

/** Ten questions of the core kinds. */
export function neighbourhoodSurvey(): Survey {
  return {
    pages: [
      {id: 'today', title: text('اليوم', 'Today'), questions: questionsOfToday},
      {id: 'tomorrow', title: text('غداً', 'Tomorrow'), questions: questionsOfTomorrow},
    ],
  }
}

const questionsOfToday: Question[] = [
  single('visits', text('كم مرة تزور الحديقة؟', 'How often do you visit the park?'), {
    daily: text('كل يوم', 'Every day'),
    weekly: text('كل أسبوع', 'Every week'),
    monthly: text('كل شهر', 'Every month'),
    rarely: text('نادراً', 'Rarely'),
    never: text('أبداً', 'Never'),
  }),
  {
    ...multiple('reasons', text('لماذا تزورها؟', 'What do you come for?'), {
      walk: text('المشي', 'To walk'),
      play: text('لعب الأطفال', 'Children’s play'),
      rest: text('الراحة', 'To rest'),
      meet: text('لقاء الناس', 'To meet people'),
      sport: text('الرياضة', 'Sport'),
    }),
    mayDecline: true,
  },
  {
    id: 'satisfaction',
    type: 'scale',
    text: text('ما مدى رضاك عن الحي؟', 'How content are you with the neighbourhood?'),
    from: 0,
    to: 10,
    low: text('غير راضٍ أبداً', 'Not at all'),
    high: text('راضٍ تماماً', 'Entirely'),
  },
  {
    id: 'safety',
    type: 'scale',
    text: text('ما مدى شعورك بالأمان مساءً؟', 'How safe do you feel in the evening?'),
    from: 1,
    to: 5,
    low: text('غير آمن', 'Unsafe'),
    high: text('آمن', 'Safe'),
  },
  {
    id: 'age',
    type: 'number',
    text: text('كم عمرك؟', 'How old are you?'),
    min: 12,
    max: 110,
    bands: [18, 30, 45, 60, 75],
    mayDecline: true,
  },
]

const questionsOfTomorrow: Question[] = [
  single('first', text('بماذا نبدأ؟', 'What should come first?'), {
    shade: text('الظل', 'Shade'),
    light: text('الإنارة', 'Light'),
    paths: text('الممرات', 'Paths'),
    water: text('ماء الشرب', 'Drinking water'),
    toilets: text('المرافق', 'Toilets'),
    seats: text('المقاعد', 'Seats'),
  }),
  multiple('help', text('بماذا تساعد؟', 'What would you help with?'), {
    trees: text('زراعة الأشجار', 'Planting trees'),
    watch: text('المراقبة', 'Keeping watch'),
    clean: text('التنظيف', 'Cleaning'),
    teach: text('التعليم', 'Teaching'),
  }),
  single('area', text('أين تسكن؟', 'Where do you live?'), {
    north: text('الشمال', 'North'),
    centre: text('الوسط', 'Centre'),
    south: text('الجنوب', 'South'),
    east: text('الشرق', 'East'),
  }),
  {id: 'name', type: 'short-text', text: text('اقترح اسماً للحديقة', 'A name for the park'), most: 60},
  {id: 'more', type: 'long-text', text: text('ماذا تود أن تضيف؟', 'Anything else?'), most: 1000},
]

function single(id: string, asked: Text, options: Record<string, Text>) {
  return {id, type: 'single' as const, text: asked, options: optionsOf(options)}
}

function multiple(id: string, asked: Text, options: Record<string, Text>) {
  const none = {id: 'none', text: text('لا شيء مما سبق', 'None of these'), exclusive: true}
  return {id, type: 'multiple' as const, text: asked, options: [...optionsOf(options), none]}
}

function optionsOf(options: Record<string, Text>) {
  return Object.entries(options).map(([id, words]) => ({id, text: words}))
}

/** Words in both languages. */
export function text(ar: string, en: string): Text {
  return {ar, en}
}
