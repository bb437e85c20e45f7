/** For tests: who gets what of population figures. */
import type {PopulationChange} from '@saha/contract'
import {published, type Row} from './row.test-kit.ts'

export const populationRows = {
  readPopulation: {who: 'build', of: 'survey', gives: published(200)},
  // Somebody else was faster; and once the survey has closed, figures stay as they are.
  savePopulation: {
    who: 'build',
    of: 'survey',
    gives: {...published(409), closed: 410},
    body: () => ({revision: 999, population: {margins: []}}) satisfies PopulationChange,
  },
  // What is no table is told so in the account.
  readPopulationFile: {
    who: 'build',
    of: 'survey',
    gives: published(200),
    params: () => ({question: 'district'}),
    send: () => ({body: 'no table'}),
  },
} satisfies Record<string, Row>
