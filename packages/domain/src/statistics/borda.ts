/** Borda's count: what an order of all says, not only who comes first. */

/** What the places of one option come to. */
export interface BordaScore {
  option: string
  /**
   * On average over all who answered, 0 to 1: 1 if everybody put it first, 0 if everybody put it last or nobody put it
   * anywhere.
   */
  score: number
  /** People who put it first. */
  first: number
}

/**
 * Points by place: of m options the first place is worth m - 1 points, the second m - 2, the last none; an option that
 * somebody did not place gets none from them. J.-C. de Borda, "Mémoire sur les élections au scrutin", Histoire de l'Académie
 * royale des sciences (1781). Given as a share of the points that are possible, so that surveys of other sizes compare.
 *
 * @param options in the order of the question, with the people at each place, first to last; `null` when withheld.
 * @param people who answered; `null` when withheld.
 * @returns the highest first, equal ones in the order of the question; `undefined` while a count is withheld.
 */
export function bordaScores(
  options: readonly {option: string; places: readonly (number | null)[]}[],
  people: number | null,
): BordaScore[] | undefined {
  if (!people || options.some(({places}) => places.includes(null))) return undefined
  const most = options.length - 1
  return options
    .map(({option, places}) => ({
      option,
      score: Math.min(
        1,
        places.reduce<number>((sum, count, at) => sum + (count ?? 0) * (most - at), 0) / (people * most),
      ),
      first: places[0] ?? 0,
    }))
    .sort((a, b) => b.score - a.score)
}
