/** Open answers, as moderators see and change them. */
import type {OpenAnswer, Survey, Text} from '@saha/contract'
import {openAnswers, photosIn, pipeableBefore, redactAnswers, withGaps} from '@saha/domain'
import type {ModeratedItem, Redacted} from '../../moderation/moderated.ts'
import {removePhotos} from '../../photos/photos.queries.ts'
import type {Store} from '../../storage/open.ts'
import {putStoredAnswers, readWordings, wordingName} from './stored-answers.queries.ts'

/** Nothing of the response but what was answered in words and with photos. */
export async function readModeratedAnswers(db: Store, items: readonly string[]): Promise<ModeratedItem[]> {
  const rows = await readRows(db, items)
  const wordings = await readWordings(
    db,
    rows.map(({activity}) => activity),
  )
  return rows.flatMap((row) => {
    const survey = wordings.get(wordingName(row))
    if (!survey) return []
    const answers = shownAnswers(survey, row.answers)
    const item: ModeratedItem = {
      item: row.item,
      activity: row.activity,
      state: row.state,
      name: '',
      text: '',
      answers,
      photos: answers.flatMap(({photos = []}) => photos),
      ...(row.hidden_reason !== '' && {reason: row.hidden_reason}),
    }
    return [item]
  })
}

/** Puts other words in the place of those that were sent, and takes photos out, in the response itself. */
export async function redactModeratedAnswers(
  db: Store,
  item: string,
  {answers = [], photos = []}: Redacted,
): Promise<boolean> {
  const [row] = await readRows(db, [item])
  if (!row) return false
  const survey = (await readWordings(db, [row.activity])).get(wordingName(row))
  if (!survey) return false
  const words = new Map(answers.map((one) => [one.question, one.words]))
  const redacted = redactAnswers(survey, JSON.parse(row.answers), words, new Set(photos))
  await putStoredAnswers(db, row.response, redacted)
  if (photos.length > 0) await removePhotos(db, row.response, photosIn(survey, redacted))
  await db.updateTable('open_answers').set({is_redacted: 1}).where('item', '=', item).execute()
  return true
}

async function readRows(db: Store, items: readonly string[]) {
  if (items.length === 0) return []
  return db
    .selectFrom('open_answers')
    .innerJoin('survey_response', 'survey_response.id', 'open_answers.response')
    .select([
      'open_answers.item',
      'open_answers.activity',
      'open_answers.response',
      'open_answers.state',
      'open_answers.hidden_reason',
      'survey_response.version',
      'survey_response.answers',
    ])
    .where('open_answers.item', 'in', [...new Set(items)])
    .execute()
}

function shownAnswers(survey: Survey, stored: string): OpenAnswer[] {
  return openAnswers(survey, JSON.parse(stored)).map(({question, words, photos}) => ({
    question: question.id,
    asked: withoutEarlier(survey, question),
    ...(words !== undefined && {words}),
    ...(photos && {photos: [...photos]}),
  }))
}

/** A question without the words of earlier answers: what was chosen there is not for moderators. */
function withoutEarlier(survey: Survey, {id, text}: {id: string; text: Text}): Text {
  const earlier = pipeableBefore(survey, id)
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, withGaps(words, earlier)]),
  )
}
