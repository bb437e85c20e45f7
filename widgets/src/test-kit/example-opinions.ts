/** For tests: groups of opinion in the example's thread. */
import type {OpinionGroups} from '@saha/contract'
import {idOf} from './example-thread.ts'

const statements = ['fridays', 'shade', 'parking'].map(idOf)
const votes = (agree: number, disagree: number, pass = 0) => ({agree, disagree, pass})

export const opinions: OpinionGroups = {
  activity: 'award',
  groups: {
    number: 2,
    at: '2026-06-15T12:00:00Z',
    step: 10,
    people: 120,
    statements,
    groups: [
      {
        people: 70,
        x: 20,
        y: 60,
        counts: [votes(60, 0), votes(50, 0, 10), votes(0, 60)],
        typical: [
          {statement: statements[0] ?? '', side: 'agree'},
          {statement: statements[2] ?? '', side: 'disagree'},
        ],
      },
      {
        people: 40,
        x: 90,
        y: 40,
        counts: [votes(10, 30), votes(30, 0), votes(30, 0)],
        typical: [{statement: statements[2] ?? '', side: 'agree'}],
      },
    ],
    consensus: [{statement: statements[1] ?? '', side: 'agree'}],
    dividing: [statements[0] ?? '', statements[2] ?? ''],
  },
  hash: 'fedcba9876543210'.repeat(4),
  words: [
    {statement: statements[0] ?? '', text: 'The street should close to cars on Fridays.'},
    {statement: statements[1] ?? '', text: 'نحتاج إلى ظل عند المحطات.'},
  ],
}

/** Before enough people have voted. */
export const noOpinions: OpinionGroups = {activity: 'award', groups: null, hash: null, words: []}
