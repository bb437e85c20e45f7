import {expect, test} from 'vitest'
import {unsaidSentences, unusedExports} from './leftovers.ts'

test('an export that no other file names is found, unless it belongs to others', () => {
  const used = {path: 'server/src/a.ts', text: 'export const one = 1\nexport async function two() {}'}
  const user = {path: 'server/src/b.ts', text: `import {one} from './a.ts'`}

  expect(unusedExports([used, user])).toEqual(['server/src/a.ts exports two, which nobody imports'])
  expect(unusedExports([{...used, path: 'packages/contract/src/a.ts'}])).toEqual([])
  expect(unusedExports([{path: 'widgets/src/a.ts', text: 'export class SahaSurvey {}'}])).toEqual([])
})

test('a sentence that nothing says is found', () => {
  const path = 'packages/i18n/src/survey/terms.ts'
  const text = `interface SurveyTerms {\n  next: string\n  /** back: string */\n  'too-late': string\n  sure: {yes: string}\n}`
  const languages = {
    path: 'packages/i18n/src/survey/en.ts',
    text: `next: 'Next', 'too-late': 'Late', yes: 'Yes'`,
  }
  const said = {path: 'widgets/src/survey/survey.ts', text: `terms.next, problems['too-late']`}

  expect(unsaidSentences([{path, text}, languages, said])).toEqual([
    `${path} has sure, which nothing says`,
    `${path} has yes, which nothing says`,
  ])
})
