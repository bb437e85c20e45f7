import type {Store} from '../storage/open.ts'
import type {Referable} from './referable.ts'

/** Something that is referred to, as far as its readers are told of that. */
export type Touched = {kind: Referable['kind']; activity: number}

/** @returns a function that tells readers of activities that something refers to them now, or does no longer. */
export function touching(
  referables: readonly Referable[],
): (db: Store, touched: readonly Touched[]) => Promise<void> {
  return async (db, touched) => {
    for (const referable of referables) {
      const activities = new Set(
        touched.filter(({kind}) => kind === referable.kind).map((one) => one.activity),
      )
      // In an order that is the same for everybody.
      for (const activity of [...activities].sort((one, other) => one - other))
        await referable.touch?.(db, activity)
    }
  }
}
