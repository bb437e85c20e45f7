import {IdeaChanges, type CommentChanged, type IdeaReceiptStatus} from '@saha/contract'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {secondsUntil} from '../contributions/edit-windows.queries.ts'
import {judgeContribution} from '../contributions/judge-contribution.ts'
import {actOnOwn, appealForOwn, removalOf, tellOwn} from '../contributions/own-contribution.ts'
import {whereIn} from '../contributions/where-in.ts'
import type {OwnContribution, TakeBody} from '../receipts/receipts.routes.ts'
import {findLink, findOwnIdeaRow, type OwnIdea} from './find-own.queries.ts'
import {photoIds} from './new-idea.ts'
import {readEditing, writeOwnIdeas, type EditRules} from './own-idea.queries.ts'
import type {SendIdeaNeeds} from './send-idea.ts'
import {readSteps} from './steps.queries.ts'
import {allWords, cleanIdea, fieldsIn, misfitOf, photosIn, placeIn, wordsOf} from './written-idea.ts'

export interface OwnIdeaNeeds extends Omit<SendIdeaNeeds, 'write'> {
  activities: Pick<KnownActivities, 'findIdeas'>
}

/** The idea with this id, in the hands of its author. @returns `undefined` when there is none. */
export async function findOwnIdea(needs: OwnIdeaNeeds, id: string): Promise<OwnContribution | undefined> {
  const row = await findOwnIdeaRow(needs.db, id)
  const collection = row && (await needs.activities.findIdeas(row.municipality, row.address))
  if (!collection) return undefined
  const {origins, address, number: activity} = collection
  const acting = {...needs, write: writeOwnIdeas}
  return {
    origins,
    read: () => readOwn(needs, collection, row),
    change: (take) => editOwn(needs, collection, row, take),
    withdraw: async () => {
      await actOnOwn(acting, address, {is: 'withdraw', as: 'withdrawn', id, activity, now: needs.now()})
      return {withdrawn: true}
    },
    appeal: (appeal) => appealForOwn(acting, address, row, appeal),
    removal: removalOf(acting, collection, row),
  }
}

function rulesFor({shown, closes}: IdeasRecord): EditRules {
  return {moderation: shown.ideas.moderation, closes}
}

async function readOwn(
  {db, now}: OwnIdeaNeeds,
  collection: IdeasRecord,
  row: OwnIdea,
): Promise<IdeaReceiptStatus> {
  const {id, title, text, name, category, supports, comments, status} = row
  const told = await tellOwn(db, row)
  const {canEdit, until} = await readEditing(db, row, rulesFor(collection), now())
  const place = placeIn(row)
  const original = await findLink(db, row.activity, row.duplicate_of)
  return {
    kind: 'idea',
    municipality: row.municipality,
    activity: row.address,
    ...(row.number > 0 && {idea: row.number}),
    title,
    text,
    name,
    ...(category !== '' && {category}),
    tags: JSON.parse(row.tags),
    ...(place && {place}),
    photos: photosIn(row),
    ...(row.fields !== '' && {fields: fieldsIn(row)}),
    ...told,
    canEdit,
    editSeconds: secondsUntil(until, now()),
    supports,
    comments,
    status,
    steps: (await readSteps(db, [id])).get(id) ?? [],
    ...(original && {duplicateOf: original}),
  }
}

/** @throws Refusal `invalid`, `text-refused`, `changed`, `answers-refused`, `edit-over`, `withdrawn` or `busy`. */
async function editOwn(
  needs: OwnIdeaNeeds,
  collection: IdeasRecord,
  row: OwnIdea,
  take: TakeBody,
): Promise<CommentChanged> {
  const {id} = row
  const {address, number, shown} = collection
  const changes = await take(IdeaChanges)
  const idea = cleanIdea(collection, changes)
  const words = wordsOf(collection, idea)
  const before = new Set(photoIds(row))
  const judged = await judgeContribution(needs, whereIn(collection), {
    id,
    name: idea.name,
    text: allWords(words, shown.ideas.fields),
    before: allWords(row, shown.ideas.fields),
    // Whoever looks at the others has done so, or will.
    hasPhoto: idea.photos.some(({photo}) => !before.has(photo)),
    isStranger: !(await needs.isKnownAuthor(row.municipality, changes.earlier)),
  })
  const outcome = await actOnOwn({...needs, write: writeOwnIdeas}, address, {
    is: 'edit',
    id,
    activity: number,
    now: needs.now(),
    words,
    rules: rulesFor(collection),
    misfit: misfitOf(collection, idea),
    ...judged,
  })
  return {edited: true, waits: outcome.is === 'edited' ? [...outcome.waits] : []}
}
