import {readForms} from '../forms/forms.ts'
import type {FormOutcome, FormsOutcome} from '../forms/job.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Report} from '../harness/figures.ts'
import {runProgram} from '../harness/programs.ts'

/** What becomes of real forms of other programs. */
export async function measureForms(bench: Bench): Promise<Report> {
  if (!readForms()) return {figures: [], notes: ['SKIPPED: the forms are not in ../shared/data/surveys.']}
  const {forms, peak, before} = JSON.parse(await runProgram({script: 'bench/forms/main.ts'})) as FormsOutcome
  const of = (is: FormOutcome['is']) => forms.filter((form) => form.is === is)
  const imported = of('imported')
  for (const {name, says} of of('refused')) bench.say(`refused ${name}: ${says}`)
  for (const {name, is, says} of [...of('crashed'), ...of('unaccounted'), ...of('unsound')])
    bench.say(`${is} ${name}: ${says}`)

  const sum = (what: 'questions' | 'lost' | 'changed') => imported.reduce((all, form) => all + form[what], 0)
  const count = (what: string, value: number): Figure => ({what, measured: measured('', value)})
  const none = (what: string, value: number): Figure => ({...count(what, value), target: {atMost: 0}})
  const all = (what: string, value: number): Figure => ({
    ...count(what, value),
    target: {atLeast: imported.length},
  })
  const times = forms.filter(({sheets}) => sheets > 1)
  const alone = {what: 'its sheets alone', measured: measured('ms', ...times.map(({sheets}) => sheets))}
  return {
    figures: [
      count('forms of pyxform and Kobo (.xlsx, .xls, .csv, .md)', forms.length),
      count('imported, with a line for everything that was not carried over', imported.length),
      count('… questions in them', sum('questions')),
      count('… lines: not carried over', sum('lost')),
      count('… lines: changed', sum('changed')),
      count('refused, with sheet, row and reason or with a line for every question', of('refused').length),
      none('refused without that', of('unaccounted').length),
      none('imported as something that is no sound survey', of('unsound').length),
      none('crashes', of('crashed').length),
      all(
        'the same after it went out as SurveyJS JSON and came in again',
        imported.filter(({isSameInSurveyJs}) => isSameInSurveyJs).length,
      ),
      all(
        'the same after it went out as .xlsx and came in again',
        imported.filter(({isSameInXlsForm}) => isSameInXlsForm).length,
      ),
      {
        what: 'to import a workbook',
        measured: measured('ms', ...times.map(({whole}) => whole)),
        floor: alone,
      },
      {
        what: 'memory, most at any time',
        measured: measured('KB', peak / 1_000),
        floor: {what: 'before the first', measured: measured('KB', before / 1_000)},
      },
    ],
    notes: [
      'Every form is read in a thread of its own, with bounded time and memory: most of the time is its start.',
      `Refused: ${listOf(of('refused'))}.`,
    ],
  }
}

/** The names of forms by what is said of them. */
function listOf(forms: readonly FormOutcome[]): string {
  return [...Map.groupBy(forms, ({says}) => says)]
    .map(([says, alike]) => `${says} (${alike.map(({name}) => `\`${name}\``).join(', ')})`)
    .join('; ')
}
