import type {Definition} from '@saha/contract'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {findActivity} from '../activities/activities.queries.ts'
import {checkFile} from '../activities/check-file.ts'
import {importDefinition} from '../activities/import-definition.ts'
import type {NewImages} from '../images/images.queries.ts'
import {imageFolder, takeInImages} from '../images/take-in-images.ts'
import {openDarkroom} from '../pictures/darkroom.ts'
import {ensureFirstStaff, type GivenSignIn} from '../staff/members.ts'
import {findStaff} from '../staff/staff.queries.ts'
import type {Store} from '../storage/open.ts'
import {CommandError, type Command} from './command.ts'
import {fillFindings, wordsOf, type Readings} from './seed/fill-findings.ts'
import {fillIdeas, type Proposals} from './seed/fill-ideas.ts'
import {fillOutcomes, type Decided} from './seed/fill-outcomes.ts'
import {fillPopulation, fillReports, type Reported} from './seed/fill-reports.ts'
import {fillThread} from './seed/fill-thread.ts'
import {fill} from './seed/fill.ts'
import type {Remark} from './seed/talk.ts'
import {withStore} from './with-store.ts'

/** Responses to each survey of the demonstration that has opened. */
const people = 240

const demo = join(import.meta.dirname, '../../../demo')
const definitionFile = join(demo, 'definition.json')
/** A second, small one, so that lists of several municipalities can be seen. */
const neighbourFile = join(demo, 'neighbour.json')
const threadsFile = join(demo, 'threads.json')
const ideasFile = join(demo, 'ideas.json')
const outcomesFile = join(demo, 'outcomes.json')
const reportsFile = join(demo, 'reports.json')
const readingsFile = join(demo, 'readings.json')

export const command: Command = {
  help: `
Usage: pnpm saha seed [--json]

Makes the demonstration municipality in the database of SAHA_DATABASE, with ${people} made-up responses to each of its
surveys that has opened, made-up comments in its threads, made-up ideas and decisions, and what was found in some of it. When it is there, at most the address of the demo site
(SAHA_DEMO_PORT) is added to those that may send. Where nobody can sign in to the console yet, one person is added, and
their password is shown this one time.

  --json      prints {"municipality", "created", "staff"}

Exit codes: 0 done or there already, 1 failed.`,
  options: {},
  run: async ({isJson}) => {
    const seeded = await withStore(({db}) => seed(db, Date.now(), demoSites(process.env['SAHA_DEMO_PORT'])))
    const first = seeded.staff ? `\nFirst sign-in: ${seeded.staff.email} ${seeded.staff.password}` : ''
    const words = `${seeded.municipality}: ${seeded.created ? 'made' : 'there already'}.${first}`
    process.stdout.write(`${isJson ? JSON.stringify(seeded) : words}\n`)
    return 0
  },
}

/** What `seed` did. */
export interface Seeded {
  municipality: string
  /** False when it was there already. */
  created: boolean
  /** The first sign-in of its staff; `null` when somebody can sign in already. */
  staff: GivenSignIn | null
}

/**
 * Makes the demonstration municipality when it is not there.
 *
 * @param now milliseconds since 1970.
 * @param sites origins of the demo site: where it may send from, beside those of the definition.
 */
export async function seed(db: Store, now: number, sites: readonly string[] = []): Promise<Seeded> {
  const {municipality, consultations, ids, created} = await define(db, definitionFile, sites)
  const evaluations = evaluationsIn(consultations)
  await define(db, neighbourFile, sites)
  const clerk = `clerk@${municipality.id}.example`
  const staff = await ensureFirstStaff(db, municipality.id, clerk, now)
  if (created) {
    const talks = await readTalks()
    const collections = await readCollections()
    const moderator = (await findStaff(db, clerk)) ?? ''
    const reported: Reported = JSON.parse(await readFile(reportsFile, 'utf8'))
    const {readings}: {readings: Readings[]} = JSON.parse(await readFile(readingsFile, 'utf8'))
    const writing = {municipality: municipality.id, clerk}
    for (const id of ids) {
      const activity = await findActivity(db, municipality.id, id)
      const talk = talks[id]
      const population = reported.populations[id]
      if (activity?.kind === 'survey' && population) await fillPopulation(db, writing, activity, population)
      if (activity?.kind === 'survey' && !evaluations.has(id))
        await fill(db, activity, people, now, wordsOf(readings, id))
      else if (activity?.kind === 'comments' && talk) await fillThread(db, activity, talk, moderator, now)
      const proposals = collections[id]
      if (activity?.kind === 'ideas' && proposals) await fillIdeas(db, activity, proposals, moderator, now)
    }
    const {outcomes}: {outcomes: Decided[]} = JSON.parse(await readFile(outcomesFile, 'utf8'))
    await fillOutcomes(db, {...writing, now}, outcomes)
    await fillFindings(db, {...writing, moderator, now}, readings)
    await fillReports(db, {...writing, now}, reported.reports)
  }
  return {municipality: municipality.id, created, staff}
}

/** Surveys about events that are still to come: nobody has anything to say about those. */
function evaluationsIn(consultations: Definition['consultations']): ReadonlySet<string> {
  const activities = consultations.flatMap((consultation) => consultation.activities)
  return new Set(
    activities.flatMap((one) => (one.kind === 'event' && one.event.survey ? [one.event.survey] : [])),
  )
}

/** Defines a municipality that is not there, or that may send from other sites now. @returns also the ids of its activities. */
async function define(db: Store, file: string, sites: readonly string[]) {
  const checked = checkFile(JSON.parse(await readFile(file, 'utf8')))
  if ('findings' in checked) throw cannotBeMade()
  const {municipality, consultations} = checked.definition
  municipality.origins = [...new Set([...municipality.origins, ...sites])]
  const ids = consultations.flatMap(({activities}) => activities.map(({id}) => id))
  const [first = ''] = ids
  const before = await findActivity(db, municipality.id, first)
  if (!before || sites.some((site) => !before.origins.has(site)))
    await importDefinition(db, checked.definition, await takeIn(checked.definition))
  return {municipality, consultations, ids, created: before === undefined}
}

/** What is said in each thread, by the id of its activity. */
async function readTalks(): Promise<Record<string, Remark[]>> {
  return JSON.parse(await readFile(threadsFile, 'utf8'))
}

/** What is proposed in each collection, by the id of its activity. */
async function readCollections(): Promise<Record<string, Proposals>> {
  return JSON.parse(await readFile(ideasFile, 'utf8'))
}

async function takeIn(definition: Definition): Promise<NewImages> {
  const darkroom = openDarkroom()
  try {
    const taken = await takeInImages(definition, join(dirname(definitionFile), imageFolder), darkroom)
    if ('findings' in taken) throw cannotBeMade()
    return taken.images
  } finally {
    darkroom.close()
  }
}

function cannotBeMade(): CommandError {
  return new CommandError('The demonstration cannot be made. See: pnpm saha import demo/definition.json')
}

/** Where the demo site is found, wherever its port was moved to. */
function demoSites(port: string | undefined): string[] {
  return port ? [`http://localhost:${port}`, `http://127.0.0.1:${port}`] : []
}
