/** What the made-up town knows of its people, and says of its results: demo/reports.json. */
import type {Population, ReportWords} from '@saha/contract'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import {findLanguages} from '../../activities/activities.queries.ts'
import {saveReport} from '../../results/reports/reports.queries.ts'
import {savePopulation} from '../../results/representation/population.queries.ts'
import type {Store} from '../../storage/open.ts'

export interface Reported {
  /** By the id of the survey. */
  populations: Readonly<Record<string, Population>>
  reports: readonly {consultation: string; words: ReportWords}[]
}

/** Who writes, and for whom. */
export interface Writing {
  municipality: string
  /** Address of the member of staff. */
  clerk: string
}

/** Enters figures of the population before anybody answers. */
export async function fillPopulation(
  db: Store,
  {municipality, clerk}: Writing,
  {number, shown, opens}: SurveyRecord,
  population: Population,
): Promise<void> {
  const doer = {municipality, email: clerk, at: opens}
  await savePopulation(db, doer, {number, id: shown.id}, {population, revision: 0})
}

/** Publishes words about results that are there. @param now milliseconds since 1970. */
export async function fillReports(
  db: Store,
  {municipality, clerk, now}: Writing & {now: number},
  reports: Reported['reports'],
): Promise<void> {
  const languages = (await findLanguages(db, municipality)) ?? []
  for (const {consultation, words} of reports)
    await saveReport(db, {
      municipality,
      consultation,
      content: {words, isPublished: true},
      revision: 0,
      languages,
      doer: {municipality, email: clerk, at: now},
    })
}
