import type {IdeaLink} from '@saha/contract'
import {likeCandidates, likelyGroups, type IdeaIndex} from '@saha/domain'
import {setImmediate} from 'node:timers/promises'
import type {Store} from '../storage/open.ts'
import {findAllNumbered, findLoose} from './find-numbered.queries.ts'
import {linkTo} from './shown-idea.ts'
import type {StoredIdea} from './state.queries.ts'

/** How many of the newest ideas are looked at, and with how many likely ones each is compared. */
const [newest, candidates] = [60, 8]

/** Groups that are suggested. */
const most = 10

/**
 * Suggests which of the newest ideas may belong together, with older ones where those are like them. Those that are in a
 * group or marked as a duplicate are left alone.
 *
 * @param index of the collection.
 * @returns the likest first.
 */
export async function suggestGroups(db: Store, activity: number, index: IdeaIndex): Promise<IdeaLink[][]> {
  const ideas = await findLoose(db, activity, newest)
  const numbers = new Map<number, number[]>()
  for (const idea of ideas) {
    numbers.set(idea.number, likeCandidates(index, idea, candidates))
    // In a large collection this takes a while: others are answered in between.
    await setImmediate()
  }
  const all = new Map(ideas.map((idea) => [idea.number, idea]))
  const others = [...new Set([...numbers.values()].flat())].filter((number) => !all.has(number))
  if (others.length > 0)
    for (const idea of await findAllNumbered(db, activity, others))
      if (isLoose(idea)) all.set(idea.number, idea)
  const compared = ideas.map((idea) => {
    const beside = numbers.get(idea.number) ?? []
    return {idea, others: beside.flatMap((number) => all.get(number) ?? []).filter((one) => one !== idea)}
  })
  return likelyGroups(index, compared, most).map((group) => group.map(linkTo))
}

function isLoose({group, duplicate_of}: StoredIdea): boolean {
  return group === '' && duplicate_of === 0
}
