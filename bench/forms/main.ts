/** Imports every form in a process of its own, whose memory is its own, and writes what became of them as JSON. */
import {Survey} from '@saha/contract'
import {canonicalJson, checkSurvey} from '@saha/domain'
import {exportSurvey} from '../../server/src/formats/export-survey.ts'
import {importSurvey, type ForeignFormat} from '../../server/src/formats/import-survey.ts'
import {looksLikeWorkbook, readWorkbook} from '../../server/src/formats/read-workbook.ts'
import {readForms, type Form} from './forms.ts'
import type {FormOutcome, FormsOutcome} from './job.ts'

const before = process.memoryUsage.rss()
const forms: FormOutcome[] = []
for (const form of readForms() ?? []) forms.push(await outcomeOf(form))
const outcome: FormsOutcome = {forms, before, peak: process.resourceUsage().maxRSS * 1024}
process.stdout.write(JSON.stringify(outcome))

async function outcomeOf(form: Form): Promise<FormOutcome> {
  const nothing = {questions: 0, lost: 0, changed: 0, isSameInSurveyJs: false, isSameInXlsForm: false}
  const sheets = await timed(async () => {
    // A file that cannot be read is refused again below, where it counts.
    if (looksLikeWorkbook(form.bytes)) await readWorkbook(form.bytes).catch(() => undefined)
  })
  try {
    let imported = await importSurvey(form)
    const whole = await timed(async () => {
      imported = await importSurvey(form)
    })
    const base = {name: form.name, ...nothing, sheets, whole}
    if (imported.is === 'refused') {
      const {where, says, remarks} = imported.refused
      const isAccounted = where !== '' || remarks.length > 0
      return {
        ...base,
        is: isAccounted ? 'refused' : 'unaccounted',
        says: [says, where].filter(Boolean).join(': '),
      }
    }
    const {survey, remarks} = imported.imported
    const isSound = Survey.safeParse(survey).success && checkSurvey(survey, 'survey').length === 0
    return {
      ...base,
      is: isSound ? 'imported' : 'unsound',
      says: '',
      questions: survey.pages.reduce((sum, page) => sum + page.questions.length, 0),
      lost: remarks.filter(({kind}) => kind === 'lost').length,
      changed: remarks.filter(({kind}) => kind === 'changed').length,
      isSameInSurveyJs: await isSameAfter(survey, 'surveyjs'),
      isSameInXlsForm: await isSameAfter(survey, 'xlsform'),
    }
  } catch (error) {
    return {name: form.name, ...nothing, sheets, whole: Number.NaN, is: 'crashed', says: String(error)}
  }
}

async function isSameAfter(survey: Survey, format: ForeignFormat): Promise<boolean> {
  const {bytes} = exportSurvey(survey, format)
  const back = await importSurvey({name: format === 'surveyjs' ? 'form.json' : 'form.xlsx', bytes})
  return back.is === 'imported' && canonicalJson(back.imported.survey) === canonicalJson(survey)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
