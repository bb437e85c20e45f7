import type {Survey} from '@saha/contract'
import {writeSurveyJs} from '@saha/domain'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {shapes} from '../../server/src/formats/shapes.ts'
import type {ServedFile} from './peer-site.ts'

const packages = join(import.meta.dirname, '../node_modules')

/** The versions that are measured. */
export const {version: surveyJsVersion} = JSON.parse(
  readFileSync(join(packages, 'survey-core/package.json'), 'utf8'),
) as {version: string}

/** The files that SurveyJS's own instructions for a page without a framework name, and its words in Arabic. */
export const surveyJsFiles: Readonly<Record<string, ServedFile>> = {
  '/survey-core.min.css': published('survey-core', 'survey-core.min.css', 'text/css'),
  '/survey.core.min.js': published('survey-core', 'survey.core.min.js', 'text/javascript'),
  '/arabic.min.js': published('survey-core', 'i18n/arabic.min.js', 'text/javascript'),
  '/survey-js-ui.min.js': published('survey-js-ui', 'survey-js-ui.min.js', 'text/javascript'),
}

/** What a webmaster puts into a page. The questions stand in the page, which saves SurveyJS a request. */
export function surveyJsTags(origin: string, survey: Survey): string {
  const questions = JSON.stringify(writeSurveyJs(survey, {shapes}).file, (key, value: unknown) =>
    key === 'saha' ? undefined : value,
  )
  const scripts = Object.keys(surveyJsFiles)
    .filter((path) => path.endsWith('.js'))
    .map((path) => `<script defer src="${origin}${path}"></script>`)
  return `<link rel="stylesheet" href="${origin}/survey-core.min.css">
${scripts.join('\n')}
<div id="survey"></div>
<script>addEventListener('DOMContentLoaded', () => {
  const survey = new Survey.Model(${questions})
  survey.locale = 'ar'
  survey.render(document.getElementById('survey'))
})</script>`
}

function published(name: string, path: string, type: ServedFile['type']): ServedFile {
  return {type, content: readFileSync(join(packages, name, path))}
}
