import type {StoredIdea} from '../../server/src/ideas/state.queries.ts'
import {repeatableRandom} from '../survey/responses.ts'
import {textOf} from '../threads/comments.ts'
import {categories, statuses} from './definition.ts'

/** Syllables of names that few or one idea holds: streets, families, shops. */
const syllables = 'با در سل مر نو قا هي طم زه فر جو كي لا شم حو عين'.split(' ')

/** Words of a text that are names. */
const nameShare = 0.12

/** Tags that some use, and that hardly anybody uses. */
const [tags, rareTags] = [40, 4_000]

/** Ideas an hour, all day long: more than a city of a million has. */
const perHour = 20

/**
 * Ideas with words of their own: most of what residents write about, some names that are rare. Their fates are as
 * different as those of a collection that is some years old.
 */
export function ideasOf(activity: number, count: number): StoredIdea[] {
  const random = repeatableRandom(count)
  const upTo = (most: number) => Math.floor(random() * most)
  return Array.from({length: count}, (_, at): StoredIdea => {
    const text = withNames(textOf(at, random), random)
    const titleWords = withNames(textOf(at, random), random).split(' ').slice(0, 7)
    const isAnswered = random() < 0.3
    return {
      id: `idea${at}`.padEnd(22, '_'),
      activity,
      state: 'published',
      number: at + 1,
      hour: 480_000 + Math.floor(at / perHour),
      title: titleWords.join(' '),
      text: `${text} ${withNames(textOf(at + 1, random), random)}`,
      name: `نورس ${100 + upTo(900)}`,
      category: categories[upTo(categories.length)] ?? '',
      tags: JSON.stringify([`وسم ${upTo(tags)}`, `tag ${Math.floor(random() ** 3 * rareTags)}`]),
      place: '',
      district: `district-${upTo(12)}`,
      longitude: 3_585_000 + upTo(20_000),
      latitude: 3_250_000 + upTo(20_000),
      photos: '[]',
      fields: '',
      supports: Math.floor(random() ** 6 * 2_000),
      comments: Math.floor(random() ** 4 * 60),
      status: statuses[isAnswered ? upTo(statuses.length) : 0] ?? '',
      is_answered: isAnswered ? 1 : 0,
      duplicate_of: at > 100 && random() < 0.03 ? 1 + upTo(100) : 0,
      group: random() < 0.1 ? `group-${upTo(8)}` : '',
      thread: 0,
      revision: 1,
      is_edited: 0,
      is_redacted: 0,
      hidden_reason: '',
      hidden_day: 0,
    }
  })
}

function withNames(text: string, random: () => number): string {
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? ''
  const name = () => syllable() + syllable() + syllable() + (random() < 0.5 ? syllable() : '')
  return text
    .split(' ')
    .map((word) => (random() < nameShare ? name() : word))
    .join(' ')
}
