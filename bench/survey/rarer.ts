import type {MunicipalMap, Question, QuestionKind, Survey, Text} from '@saha/contract'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {text} from './definition.ts'

/** Kinds that every survey brings along. */
type CoreKind = 'single' | 'multiple' | 'scale' | 'number' | 'short-text' | 'long-text'

/** What only some surveys ask: the other kinds, and looks of core kinds that have code of their own. */
export type RarerKind =
  | Exclude<QuestionKind, CoreKind>
  | 'dropdown'
  | 'image choice'
  | 'matrix of several'
  | 'phone'
  | 'other, please say'

const asked = (words: Text = text('ماذا ترى؟', 'What do you think?')) => ({id: 'asked', text: words})
const three = [
  {id: 'shade', text: text('الظل', 'Shade')},
  {id: 'light', text: text('الإنارة', 'Light')},
  {id: 'water', text: text('ماء الشرب', 'Drinking water')},
]
const days = [
  {id: 'sunday', text: text('الأحد', 'Sunday')},
  {id: 'monday', text: text('الاثنين', 'Monday')},
]
const picture = (file: string) => ({file, alt: text('رسم للحديقة', 'A drawing of the park')})
const image = 'plan.png'

/** One question of each. */
export const rarerQuestions: Readonly<Record<RarerKind, Question>> = {
  dropdown: {...asked(), type: 'single', look: 'dropdown', options: three},
  rating: {...asked(), type: 'rating'},
  ranking: {...asked(), type: 'ranking', options: three},
  matrix: {...asked(), type: 'matrix', rows: three, columns: days},
  'matrix of several': {...asked(), type: 'matrix', rows: three, columns: days, multiple: true},
  'image choice': {
    ...asked(),
    type: 'single',
    options: three.map((option) => ({...option, image: picture(image)})),
  },
  date: {...asked(), type: 'date'},
  contact: {
    ...asked(),
    type: 'contact',
    by: 'email',
    why: text('لنخبرك بالنتيجة.', 'To tell you the result.'),
  },
  phone: {...asked(), type: 'contact', by: 'phone', why: text('لنخبرك بالنتيجة.', 'To tell you the result.')},
  consent: {...asked(text('أوافق', 'I agree')), type: 'consent'},
  shares: {...asked(), type: 'shares', options: three, total: 100},
  place: {...asked(), type: 'place', shapes: ['point', 'line', 'area'], address: true},
  photo: {...asked(), type: 'photo'},
  'other, please say': {
    ...asked(),
    type: 'single',
    options: [...three, {id: 'else', text: text('غير ذلك', 'Something else'), other: true}],
  },
}

/** A survey with nothing but one question. */
export function surveyOf(question: Question): Survey {
  return {pages: [{id: 'only', questions: [question]}]}
}

/** The id of the activity that asks a question of one kind. */
export function activityOf(kind: RarerKind): string {
  return kind.replace(/[^a-z]+/g, '-')
}

/** Where places are marked. */
export const townMap: MunicipalMap = {
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [35.8, 32.5],
        [35.9, 32.5],
        [35.9, 32.6],
        [35.8, 32.6],
        [35.8, 32.5],
      ],
    ],
  },
}

/** Puts the picture that an option shows into the folder `images` beside a definition file. */
export function putPicture(folder: string): void {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  mkdirSync(join(folder, 'images'))
  writeFileSync(join(folder, 'images', image), Buffer.from(png, 'base64'))
}
