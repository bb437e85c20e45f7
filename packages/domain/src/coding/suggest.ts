/** Tags for a text from those of the texts that are like it. Somebody has to put them there: by themselves they count nothing. */
import {IdeaIndex} from '../ideas/idea-index.ts'
import {likeCandidates, rankAlike} from '../ideas/likeness.ts'

/** A text that somebody has read. */
export interface ReadText {
  words: string
  tags: readonly string[]
}

/** Texts among which the likest are looked for. */
const mostCandidates = 20

/** Of many read texts the last ones are compared. */
const mostRead = 2_000

const nothingElse = {
  hour: 0,
  text: '',
  category: '',
  district: '',
  status: '',
  group: '',
  tags: [],
  supports: 0,
  comments: 0,
  isAnswered: false,
  duplicateOf: 0,
  longitude: 0,
  latitude: 0,
}

/**
 * Finds for texts the likest that was read, by the same measure by which ideas are compared. Texts on which nothing fitted
 * suggest nothing.
 *
 * @param read at most 2,000 are looked at, from the end.
 * @returns `undefined` for a text to which none is like.
 */
export function suggesting(read: readonly ReadText[]): (words: string) => ReadText | undefined {
  const known = read.filter(({tags}) => tags.length > 0).slice(-mostRead)
  const index = new IdeaIndex()
  known.forEach(({words}, at) => index.upsert({...nothingElse, number: at + 1, title: words}))
  return (words) => {
    const written = {title: words, text: ''}
    const candidates = likeCandidates(index, written, mostCandidates).flatMap((number) => {
      const one = known[number - 1]
      return one ? [{title: one.words, text: '', read: one}] : []
    })
    return rankAlike(index, written, candidates)[0]?.read
  }
}
