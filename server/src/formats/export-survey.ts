/** A survey of ours as a file of another program. */
import type {Survey, Text} from '@saha/contract'
import {writeSurveyJs, writeXlsForm, type Remark} from '@saha/domain'
import {isRightToLeft} from '../language-direction.ts'
import type {ForeignFormat} from './import-survey.ts'
import {shapes} from './shapes.ts'
import {writeWorkbook} from './write-workbook.ts'

export interface ExportedFile {
  bytes: Buffer
  /** What only Saha reads back. */
  remarks: Remark[]
}

/** Writes a survey so that another program opens it, and so that Saha reads the same survey back. */
export function exportSurvey(survey: Survey, format: ForeignFormat, title?: Text): ExportedFile {
  if (format === 'surveyjs') {
    const {file, remarks} = writeSurveyJs(survey, {title, shapes})
    return {bytes: Buffer.from(`${JSON.stringify(file, null, 2)}\n`), remarks}
  }
  const {file, remarks} = writeXlsForm(survey, {title, shapes})
  return {bytes: writeWorkbook(file, isRightToLeft(mainLanguage(survey, title))), remarks}
}

function mainLanguage({pages}: Survey, title: Text | undefined): string {
  const [language = ''] = Object.keys(title ?? pages[0]?.questions[0]?.text ?? {})
  return language
}
