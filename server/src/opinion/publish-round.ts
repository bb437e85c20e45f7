import {hash} from 'node:crypto'
import type {OpinionSnapshot} from '@saha/contract'
import {canonicalJson, type OpinionPicture} from '@saha/domain'
import {lockContributions} from '../lock-contributions.ts'
import {addSnapshot, newestSnapshot} from '../results/results.queries.ts'
import type {Store} from '../storage/open.ts'
import {findOpinions} from './find-opinions.ts'
import {
  claimRound,
  countHidden,
  endRound,
  readOpinionVotes,
  readStatements,
  type DueRound,
} from './opinion.queries.ts'

const MINUTE = 60_000

/**
 * Looks for the groups of one thread and publishes them. Of several processes, the first does it; of one that has ended
 * meanwhile, another takes over.
 *
 * @param now milliseconds since 1970.
 * @returns whether something new is published. Where there are no groups, what was published before stays.
 */
export async function publishRound(db: Store, round: DueRound, now: number): Promise<boolean> {
  if (!(await claimRound(db, round, now))) return false
  const {activity, smallest} = round
  const picture = await findOpinions({
    statements: await readStatements(db, activity),
    hidden: await countHidden(db, activity),
    votes: await readOpinionVotes(db, activity),
    smallest,
  })
  await db.transaction().execute(async (transaction) => {
    await lockContributions(transaction, [activity])
    if (picture) await addPicture(transaction, activity, picture, now)
    await endRound(transaction, round)
  })
  return picture !== undefined
}

async function addPicture(db: Store, activity: number, picture: OpinionPicture, now: number): Promise<void> {
  const at = now - (now % MINUTE)
  const snapshot: OpinionSnapshot = {
    number: (await newestSnapshot(db, activity)) + 1,
    at: new Date(at).toISOString(),
    ...picture,
  }
  const content = canonicalJson(snapshot)
  const {number, people} = snapshot
  await addSnapshot(db, {activity, number, at, hash: hash('sha256', content), people, content})
}
