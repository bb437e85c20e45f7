/** For tests: who gets what of writing outcomes. */
import type {NewOutcome, OutcomeChange, OutcomeContent} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {always, published, type At, type Row} from './row.test-kit.ts'

/** Id of the outcome of a town. */
const idIn = ({town}: Pick<At, 'town'>) => `outcome-of-${town}`.padEnd(22, 'x')

const content = ({ids}: At): OutcomeContent => ({
  consultation: ids.consultation,
  title: {en: 'Trees'},
  status: 'planned',
  day: '2026-06-15',
  rests: [{kind: 'idea', activity: ids.ideas, idea: 1}],
  isPublished: false,
})

const one = (status: number, more: Partial<Row> = {}): Row => ({
  who: 'answer',
  gives: always(status),
  params: (at) => ({outcome: idIn(at)}),
  before: makeOutcome,
  ...more,
})

export const outcomeRows = {
  readOutcomeList: {who: 'answer', gives: always(200)},
  readOutcome: one(200),
  createOutcome: {
    who: 'answer',
    gives: published(201),
    body: (at) => ({key: at.key(), ...content(at)}) satisfies NewOutcome,
  },
  // Somebody else was faster.
  saveOutcome: one(409, {
    gives: published(409),
    body: (at) => ({revision: 999, ...content(at)}) satisfies OutcomeChange,
  }),
  removeOutcome: one(204),
} satisfies Record<string, Row>

/** An outcome that is there, also when it was deleted before. */
async function makeOutcome(at: At, db: Store): Promise<void> {
  const words = '{"en":"Trees"}'
  await db
    .insertInto('outcome')
    .values({
      id: idIn(at),
      municipality: at.town,
      consultation: `${at.town}-open`,
      title: words,
      decided: words,
      reasons: words,
      office: words,
      status: 'done',
      day: 20_000,
      link: '',
      is_published: 0,
      revision: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
