/** What files hold that somebody brings along: a definition, or a survey of another program. Nothing of it is stored. */
import {
  Definition,
  SurveyActivity,
  type ConvertedFile,
  type DraftContent,
  type FileWish,
} from '@saha/contract'
import {idFrom} from '@saha/domain/formats/ids'
import {basename, extname} from 'node:path'
import {FileRefusal} from '../formats/file-refusal.ts'
import {importSurvey, parseJson} from '../formats/import-survey.ts'
import {asActivity, findOwnSurvey} from '../formats/own-survey.ts'

/**
 * Reads a file within bounded time and memory.
 *
 * @param language of words that do not say theirs.
 */
export async function convertFile(
  bytes: Buffer,
  {name, format}: FileWish,
  language: string,
): Promise<ConvertedFile> {
  const own = format === undefined || format === 'saha' ? ownIn(bytes) : undefined
  if (own) return own
  if (format === 'saha')
    return refusedFile({
      where: '',
      name: '',
      code: 'not-ours',
      says: 'It is no definition, activity or survey of Saha.',
    })
  const result = await importSurvey({name, bytes}, {format, language})
  if (result.is === 'refused') {
    const {remarks, where, name: called, code, says} = result.refused
    return {...refusedFile({where, name: called, code, says}), remarks: [...remarks]}
  }
  const {survey, title, remarks} = result.imported
  const id = idFrom(basename(name, extname(name)))
  const activity = asActivity({survey, id, ...(title && {title})})
  return {activities: [activity], consultations: [], remarks: [...remarks], refused: null}
}

function ownIn(bytes: Buffer): ConvertedFile | undefined {
  const content = jsonIn(bytes)
  const definition = Definition.safeParse(content).data
  if (definition) {
    const {consultations} = definition
    return {
      activities: consultations.flatMap(({activities}) => activities),
      // A draft has the form of a consultation.
      consultations: consultations as unknown as DraftContent[],
      remarks: [],
      refused: null,
    }
  }
  const own = findOwnSurvey(content)
  if ('is' in own) return undefined
  const whole = SurveyActivity.safeParse(content).data
  return {activities: [whole ?? asActivity(own)], consultations: [], remarks: [], refused: null}
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return parseJson(bytes)
  } catch (error) {
    if (error instanceof FileRefusal) return undefined
    throw error
  }
}

function refusedFile(refused: NonNullable<ConvertedFile['refused']>): ConvertedFile {
  return {activities: [], consultations: [], remarks: [], refused}
}
