import type {OpinionVote} from '../vote-matrix.ts'

/** What each kind of people says to ten statements; each of them passes on one, another one for each. */
const kinds = {
  trees: '+-+0+-+--+',
  parking: '-++0-+-+-+',
  nothing: '--+0----++',
} as const

const values = {'+': 1, '-': -1, '0': 0} as const

/** Votes of so many people of each kind on ten statements, `s0` to `s9`. */
export function exampleVotes(counts: Partial<Record<keyof typeof kinds, number>>): {
  votes: OpinionVote[]
  statements: string[]
} {
  const votes = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({length: count}, (_, number) => votesOf(kind as keyof typeof kinds, number)).flat(),
  )
  return {votes, statements: Array.from({length: 10}, (_, statement) => `s${statement}`)}
}

function votesOf(kind: keyof typeof kinds, number: number): OpinionVote[] {
  return [...kinds[kind]].map((sign, statement) => ({
    participant: `${kind} ${number}`,
    statement: `s${statement}`,
    value: statement === number % 10 ? 0 : values[sign as keyof typeof values],
  }))
}
