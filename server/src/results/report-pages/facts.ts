/** Everything that a report tells, as it stands now. */
import type {
  FindingsSnapshot,
  MunicipalLook,
  OpinionSnapshot,
  Outcome,
  Reconciliation,
  ReportWords,
  ShownSurvey,
  Snapshot,
  Survey,
  Text,
} from '@saha/contract'
import type {ReportedResults} from '@saha/domain'
import {findLook, type IdeasRecord, type ThreadRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {readNewest} from '../../coding/findings.queries.ts'
import {readWords} from '../../opinion/opinion.queries.ts'
import type {Store} from '../../storage/open.ts'
import {readSnapshot} from '../results.queries.ts'
import {
  findReport,
  findReported,
  findTalks,
  readSurveys,
  resultsOf,
  type ReportPlace,
} from '../reports/reports.queries.ts'

/** A survey with the results that the report rests on. */
export interface ReportedSurvey {
  shown: Omit<ShownSurvey, 'state'>
  /** With the map on which its places are marked and counted. */
  survey: Survey
  snapshot: Snapshot
  /** Of the snapshot. */
  hash: string
  /** What was published of written answers, by question. */
  findings: ReadonlyMap<string, FindingsSnapshot>
}

/** A thread or a collection of ideas, as the public knows it. */
export interface ReportedTalk {
  shown: {id: string; kind: 'comments' | 'ideas'; title: Text}
  account: Reconciliation
  findings: FindingsSnapshot | undefined
  opinions: {snapshot: OpinionSnapshot; words: ReadonlyMap<string, string>} | undefined
}

export interface ReportFacts {
  municipality: {id: string; name: Text; languages: string[]}
  look: MunicipalLook
  consultation: {id: string; title: Text; summary: Text; purpose: Text; decides: Text}
  /** Empty while the municipality has published none. */
  words: ReportWords
  /** In the order of the consultation; surveys without results are left out. */
  surveys: ReportedSurvey[]
  /** In the order of the consultation; those to which nobody has contributed are left out. */
  talks: ReportedTalk[]
  /** What the words may name. */
  results: ReadonlyMap<string, ReportedResults>
  /** The last day first. */
  outcomes: Outcome[]
}

export interface FactsNeeds {
  db: Store
  activities: Pick<KnownActivities, 'findSurvey' | 'findTalk'>
  /** Where everything went that was said in a thread, or handed in as an idea. */
  readReconciliation: (talk: ThreadRecord | IdeasRecord) => Promise<Reconciliation>
  /** What was decided about a consultation, the last day first. */
  readOutcomes: (place: ReportPlace) => Promise<Outcome[]>
}

/** @returns `undefined` when there is no such consultation. */
export async function readFacts(needs: FactsNeeds, place: ReportPlace): Promise<ReportFacts | undefined> {
  const {db, readOutcomes} = needs
  const reported = await findReported(db, place)
  if (!reported) return undefined
  const {content} = await findReport(db, place)
  const stored = await readSurveys(db, place, content.isPublished)
  const found = stored.map(async ({id, published}) => {
    const record = published && (await needs.activities.findSurvey(place.municipality, id))
    if (!record) return []
    const {shown, survey, number} = record
    return [{shown, survey, ...published, findings: await findingsOf(db, number)}]
  })
  const talks = (await findTalks(db, place)).map((id) => readTalk(needs, place.municipality, id))
  return {
    ...reported,
    look: await findLook(db, place.municipality),
    words: content.isPublished ? content.words : {comments: []},
    surveys: (await Promise.all(found)).flat(),
    talks: (await Promise.all(talks)).flat(),
    results: resultsOf(stored),
    outcomes: await readOutcomes(place),
  }
}

/** What was published of texts, by question; that of a thread or of ideas has none. */
async function findingsOf(db: Store, activity: number): Promise<Map<string, FindingsSnapshot>> {
  const newest = await readNewest(db, [activity])
  return new Map(newest.map(({question, content}) => [question, JSON.parse(content)]))
}

async function readTalk(
  {db, activities, readReconciliation}: FactsNeeds,
  municipality: string,
  id: string,
): Promise<ReportedTalk[]> {
  const record = await activities.findTalk(municipality, id)
  if (!record) return []
  const account = await readReconciliation(record)
  if (account.received.all === 0) return []
  const {kind, title} = record.shown
  return [
    {
      shown: {id, kind, title},
      account,
      findings: (await findingsOf(db, record.number)).get(''),
      opinions: await opinionsOf(db, record.number),
    },
  ]
}

async function opinionsOf(db: Store, activity: number): Promise<ReportedTalk['opinions']> {
  const row = await readSnapshot(db, activity)
  if (!row) return undefined
  const snapshot: OpinionSnapshot = JSON.parse(row.content)
  const named = [...snapshot.consensus.map(({statement}) => statement), ...snapshot.dividing]
  const words = await readWords(db, named)
  return {snapshot, words: new Map(words.map(({statement, text}) => [statement, text]))}
}
