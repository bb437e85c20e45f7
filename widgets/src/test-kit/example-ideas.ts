/** For tests: a collection of ideas in two languages, with an idea of every kind. */
import type {Idea, IdeaCard, IdeasPage, ShownIdeas} from '@saha/contract'
import {usualStatuses} from '@saha/domain/ideas/usual-statuses'
import {exampleMap} from '@saha/domain/map/example-map'
import {activity} from './example-activity.ts'

const {municipality, consultation} = activity

export const collection: ShownIdeas = {
  id: 'square',
  kind: 'ideas',
  title: {ar: 'ساحة المحطة القديمة', en: 'The old station square'},
  level: 'open',
  state: 'open',
  version: '0123456789abcdef',
  municipality,
  consultation,
  districts: exampleMap.districts?.map(({id, text}) => ({id, text})) ?? [],
  ideas: {
    prompt: {
      ar: 'ماذا تقترحون أن تفعل البلدية بالساحة؟',
      en: 'What should the town do with this square?',
    },
    moderation: 'mixed',
    reportsToHold: 3,
    categories: [
      {id: 'green', text: {ar: 'أشجار وظل', en: 'Trees and shade'}},
      {id: 'play', text: {ar: 'لعب ورياضة', en: 'Play and sport'}},
      {id: 'roads', text: {ar: 'طرق ومواقف', en: 'Roads and parking'}},
    ],
    tags: true,
    place: {shapes: ['point', 'line', 'area'], address: true},
    photos: true,
    fields: [
      {
        id: 'cost',
        type: 'number',
        text: {ar: 'كم تكلّف تقريبًا؟', en: 'About how much does it cost?'},
        min: 0,
        max: 1_000_000,
        unit: {ar: 'دينار', en: 'JOD'},
        bands: [1_000, 10_000],
      },
      {
        id: 'who',
        type: 'multiple',
        text: {ar: 'من يستفيد منها؟', en: 'Who benefits?'},
        options: [
          {id: 'children', text: {ar: 'الأطفال', en: 'Children'}},
          {id: 'elderly', text: {ar: 'كبار السن', en: 'Older people'}},
        ],
      },
    ],
    supports: {threshold: 500},
    comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
  },
  statuses: [...usualStatuses],
  hasMap: true,
}

/** The name of a photo, out of a word: 22 letters. */
export const photoOf = (word: string): string => word.padEnd(22, '0')

/** An idea of a list. The fields that matter to a test are said by it. */
export const card = (idea: number, fields: Partial<IdeaCard> = {}): IdeaCard => ({
  idea,
  hour: '2026-11-20T09:00:00Z',
  title: `Title ${idea}`,
  excerpt: `What idea ${idea} proposes.`,
  name: 'Lina',
  tags: [],
  supports: 0,
  comments: 0,
  status: 'received',
  ...fields,
})

const benches = card(5, {
  title: 'مقاعد تحت الأشجار',
  excerpt: 'مقاعد خشبية مظللة يستريح عليها كبار السن في طريقهم إلى السوق.',
  name: 'أبو كريم',
  category: 'green',
  district: 'west',
  supports: 340,
  comments: 1,
  status: 'planned',
  answered: true,
  together: {others: 2, supports: 371},
  group: 'shade',
  edited: true,
})

/** The newest first. */
export const cards: readonly IdeaCard[] = [
  card(8, {title: 'Benches for those who wait', supports: 2, category: 'play', duplicateOf: 5}),
  card(7, {
    title: 'أشجار على طول الرصيف',
    excerpt: 'خمسون شجرة زيتون وكينا على طول الرصيف القديم، تسقيها مياه الأمطار المجمّعة من السطح.',
    name: 'سلمى',
    category: 'green',
    district: 'west',
    tags: ['ظل', 'زيتون'],
    supports: 120,
    comments: 14,
    photo: {photo: photoOf('trees'), alt: 'الرصيف القديم اليوم، بلا شجرة واحدة'},
    group: 'shade',
  }),
  card(6, {
    title: 'A skate park beside the old shed',
    excerpt: 'Young people have nowhere to go after school. A bowl of concrete costs little and lasts long.',
    category: 'play',
    district: 'east',
    tags: ['sport'],
    supports: 87,
    comments: 3,
    status: 'studied',
    answered: true,
  }),
  benches,
  card(3, {title: 'A drinking fountain', supports: 512, status: 'done', answered: true, category: 'green'}),
  card(2, {
    title: 'Parking for two hundred cars',
    excerpt: 'The market needs parking more than anything else.',
    category: 'roads',
    supports: 4,
    status: 'declined',
    answered: true,
    redacted: true,
  }),
]

const groups = [
  {
    id: 'shade',
    title: {ar: 'ظل ومقاعد', en: 'Shade and seats'},
    text: {ar: 'أفكار عن الاستراحة في الساحة.', en: 'Ideas about resting on the square.'},
  },
]

/** A page of ideas, as the first of its list. */
export function pageOf(ideas: readonly IdeaCard[], fields: Partial<IdeasPage> = {}): IdeasPage {
  const count = (values: readonly (string | undefined)[]) => {
    const counts: Record<string, number> = {}
    for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1
    return counts
  }
  return {
    ideas: [...ideas],
    matching: ideas.length,
    all: {ideas: ideas.length, supports: ideas.reduce((sum, {supports}) => sum + supports, 0)},
    facets: {
      category: count(ideas.map(({category}) => category)),
      district: count(ideas.map(({district}) => district)),
      status: count(ideas.map(({status}) => status)),
      group: count(ideas.map(({group}) => group)),
      tag: count(ideas.flatMap(({tags}) => tags)),
      answered: count(ideas.map(({answered}) => (answered ? 'yes' : 'no'))),
    },
    groups: groups.filter(({id}) => ideas.some(({group}) => group === id)),
    newest: Math.max(0, ...ideas.map(({idea}) => idea)),
    ...fields,
  }
}

/** The idea of a card, whole. */
export function wholeOf(of: IdeaCard, fields: Partial<Idea> = {}): Idea {
  const {excerpt, photo, duplicateOf: _, ...rest} = of
  return {
    ...rest,
    ...(excerpt ? {text: excerpt} : {}),
    photos: photo ? [photo] : [],
    steps: [],
    duplicates: [],
    ...fields,
  }
}

/** An idea with all that one can have. */
export const whole: Idea = wholeOf(benches, {
  text: 'مقاعد خشبية مظللة يستريح عليها كبار السن في طريقهم إلى السوق.\n\nرأيت مثلها في https://irbid.example/benches. تصنعها ورشة في الحي.',
  photos: [
    {photo: photoOf('bench'), alt: 'مقعد خشبي تحت شجرة'},
    {photo: photoOf('way'), alt: ''},
  ],
  place: {shape: {type: 'Point', coordinates: [35.2, 32.2]}},
  fields: {cost: 4500, who: ['elderly', 'children']},
  steps: [
    {
      status: 'studied',
      day: '2026-09-14',
      office: {ar: 'قسم الحدائق', en: 'Parks department'},
      text: {
        ar: 'نحسب الكلفة مع ورشة الحي.',
        en: 'We are working out the cost with the workshop in the neighbourhood.',
      },
    },
    {
      status: 'planned',
      day: '2026-10-20',
      office: {ar: 'المجلس البلدي', en: 'Town council'},
      text: {ar: 'ستوضع ثلاثون مقعدًا في الربيع.', en: 'Thirty benches will stand there in spring.'},
      link: 'https://irbid.example/decisions/2026-117',
    },
  ],
  duplicates: [
    {idea: 8, title: 'Benches for those who wait', supports: 2, status: 'received'},
    {idea: 9, title: 'أماكن للجلوس', supports: 29, status: 'received'},
  ],
  thread: 'town/square.5',
})
