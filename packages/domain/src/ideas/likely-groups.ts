import type {IdeaIndex} from './idea-index.ts'
import {keysOf, likenessOf, rankAlike, raritiesIn, type IdeaText} from './likeness.ts'

/** An idea with those that it is compared to: see `likeCandidates`. */
export interface Compared<Known extends IdeaText> {
  idea: Known
  others: readonly Known[]
}

/**
 * Ideas that may belong together because their words are alike. A suggestion: people decide.
 *
 * @param compared one idea is the same object wherever it stands. Where two are like a third, the likest comes first.
 * @param most groups.
 * @returns groups of at least two, the likest first; each idea is in one of them at most.
 */
export function likelyGroups<Known extends IdeaText>(
  index: IdeaIndex,
  compared: readonly Compared<Known>[],
  most: number,
): Known[][] {
  const rarityOf = raritiesIn(index)
  const found = compared
    .map(({idea, others}) => ({idea, alike: rankAlike(index, idea, others)}))
    .flatMap(({idea, alike}) => {
      const [likest] = alike
      return likest
        ? [{idea, alike, likeness: likenessOf(keysOf(idea, index), keysOf(likest, index), rarityOf)}]
        : []
    })
    .sort((one, other) => other.likeness - one.likeness)
  const taken = new Set<Known>()
  const groups: Known[][] = []
  for (const {idea, alike} of found) {
    const group = [idea, ...alike].filter((one) => !taken.has(one))
    if (group[0] !== idea || group.length < 2 || groups.length === most) continue
    for (const one of group) taken.add(one)
    groups.push(group)
  }
  return groups
}
