import type {Referable} from '../referring/referable.ts'

/** Results as they were published at a time, as others refer to them: by the number of the snapshot. */
export const referredResults: Referable = {
  kind: 'results',
  read: async (db, activity, names) => {
    if (names.length === 0) return new Map()
    const snapshots = await db
      .selectFrom('snapshot')
      .select(['number', 'people', 'at'])
      .where('activity', '=', activity)
      .where('number', 'in', names.map(Number))
      .execute()
    return new Map(
      snapshots.map(({number, people, at}) => [
        String(number),
        {kind: 'results', snapshot: number, people, at: new Date(at).toISOString()},
      ]),
    )
  },
}
