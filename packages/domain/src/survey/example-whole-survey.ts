import type {Answers, Question, Survey} from '@saha/contract'

const en = (words: string) => ({en: words})
const options = (...ids: string[]) => ids.map((id) => ({id, text: en(id)}))

/** One question of every kind that the small example lacks, for tests. */
const everyKind: Question[] = [
  {
    id: 'district',
    type: 'single',
    look: 'dropdown',
    text: en('Where do you live?'),
    options: [...options('north', 'south'), {id: 'elsewhere', text: en('Elsewhere'), other: true}],
  },
  {
    id: 'wishes',
    type: 'multiple',
    text: en('What should come first?'),
    order: 'random',
    atLeast: 2,
    atMost: 3,
    options: [
      ...options('shade', 'light', 'seats', 'water'),
      {id: 'else', text: en('Something else'), other: true},
      {id: 'nothing', text: en('Nothing'), exclusive: true},
    ],
  },
  {id: 'clean', type: 'rating', text: en('How clean?'), mayDecline: true},
  {id: 'order', type: 'ranking', text: en('Your order'), options: options('a', 'b', 'c')},
  {id: 'top', type: 'ranking', text: en('Your first two'), options: options('a', 'b', 'c'), most: 2},
  {
    id: 'hours',
    type: 'matrix',
    text: en('When do you come?'),
    rows: options('week', 'weekend'),
    columns: options('morning', 'evening'),
  },
  {
    id: 'means',
    type: 'matrix',
    multiple: true,
    text: en('How do you come?'),
    rows: options('week', 'weekend'),
    columns: options('foot', 'bus', 'car'),
  },
  {
    id: 'since',
    type: 'date',
    text: en('Since when?'),
    min: '2025-11-15',
    max: '2026-02-10',
    countBy: 'month',
  },
  {id: 'budget', type: 'shares', text: en('Share it out'), total: 100, options: options('a', 'b', 'c')},
  {
    id: 'spot',
    type: 'place',
    text: en('Where exactly?'),
    shapes: ['point', 'line', 'area'],
    bounds: {west: 35, south: 31, east: 37, north: 33},
    list: options('gate', 'well'),
    address: true,
  },
  {id: 'pictures', type: 'photo', text: en('Show us'), most: 2},
  {id: 'agree', type: 'consent', text: en('I agree')},
  {id: 'email', type: 'contact', by: 'email', text: en('Your address'), why: en('To invite you.')},
  {id: 'phone', type: 'contact', by: 'phone', text: en('Your number'), why: en('To call you back.')},
]

/** A survey with the kinds of question that the small example lacks, all on one page, for tests. */
export const wholeSurvey: Survey = {pages: [{id: 'all', questions: everyKind}]}

/** A form for it that keeps every rule. */
export const wholeAnswers: Answers = {
  district: {chosen: 'elsewhere', other: 'وادي السرو'},
  wishes: ['shade', 'water'],
  clean: 4,
  order: ['c', 'a', 'b'],
  top: ['b'],
  hours: {week: 'evening'},
  means: {week: ['foot', 'bus'], weekend: ['car']},
  since: '2026-01-31',
  budget: {a: 70, b: 30},
  spot: {shape: {type: 'Point', coordinates: [35.85123, 32.55001]}},
  pictures: ['AAAAAAAAAAAAAAAAAAAAA1'],
  agree: true,
  email: 'a.b@town.example',
  phone: '+962790000000',
}
