/** What stands around the consultations of a municipality: its settings, map, export and end. For its owners alone. */
import {Erasure, MunicipalSettings, WholeExport, type GovernedMunicipality} from '@saha/contract'
import {dayOf, GeoJsonRefusal, plainText, writtenDay} from '@saha/domain'
import type {Context} from 'hono'
import {findUsedStatuses} from '../activities/lost-statuses.queries.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {record, type Doer} from '../audit/audit.queries.ts'
import {accept} from '../http/accept.ts'
import {readBody} from '../http/read-body.ts'
import {streamFile} from '../http/stream-file.ts'
import {makeMap} from '../maps/make-map.ts'
import {MapRefusal} from '../maps/map-refusal.ts'
import {readMapFile} from '../maps/read-map-file.ts'
import {storeMap} from '../maps/store-map.queries.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {done, shown} from '../staff/staff-replies.ts'
import {eraseConsultation, eraseMunicipality} from './erase.queries.ts'
import {hasSample, sampleId, statusesOf, usedCategories} from './municipality.queries.ts'
import {saveSettings} from './save-settings.ts'
import {writeWhole} from './whole-export.ts'

export interface MunicipalityNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
}

/** Bytes of a file with a map: that of a large city, before it is simplified. */
const mostOfMap = 16 * 1024 * 1024

export function municipalityRoutes(needs: MunicipalityNeeds): void {
  const {db, now} = needs
  let isWriting = false

  /** @throws Refusal `signed-out`, `not-found` or `not-allowed`. */
  async function enter(c: Context, right: 'govern' | 'build' = 'govern'): Promise<Doer> {
    const {person, municipality} = await permit(needs, c, right)
    return {municipality, email: person.email, at: now()}
  }

  answerStaff(needs, 'readMunicipality', async (c) => {
    const {municipality} = await enter(c)
    const definition = await readDefinition(db, municipality, '')
    if (!definition) throw new Refusal('not-found')
    const {id: _, map, ...settings} = definition.municipality
    return shown({
      settings,
      statuses: statusesOf(settings),
      usedStatuses: await findUsedStatuses(db, municipality),
      usedCategories: await usedCategories(db, municipality),
      districts: map ? (map.districts?.length ?? 0) : null,
      hasSample: await hasSample(db, municipality),
    } satisfies GovernedMunicipality)
  })

  answerStaff(needs, 'saveMunicipality', async (c) => {
    const doer = await enter(c)
    await saveSettings(db, doer, await accept(c, MunicipalSettings))
    return done()
  })

  answerStaff(needs, 'sendMap', async (c) => {
    const doer = await enter(c)
    const bytes = await readBody(c.req.raw, {most: mostOfMap})
    const definition = await readDefinition(db, doer.municipality, '')
    if (!definition) throw new Refusal('not-found')
    const {languages} = definition.municipality
    const {map} = readable(() => {
      const file = readMapFile(bytes)
      return makeMap({boundary: file, districts: file, languages})
    })
    await storeMap(db, doer.municipality, map)
    const districts = map.districts?.length ?? 0
    await db
      .transaction()
      .execute((transaction) => record(transaction, {...doer, act: 'map-changed', after: {districts}}))
    return shown({districts})
  })

  answerStaff(needs, 'exportMunicipality', async (c) => {
    const doer = await enter(c)
    const {reason} = await accept(c, WholeExport)
    if (isWriting) throw new Refusal('busy')
    isWriting = true
    const {municipality} = doer
    await db
      .transaction()
      .execute((transaction) =>
        record(transaction, {...doer, act: 'municipality-exported', after: {reason: plainText(reason)}}),
      )
      .catch((error: unknown) => {
        isWriting = false
        throw error
      })
    const file = `${municipality}-${writtenDay(dayOf(now()))}.zip`
    return new Response(
      streamFile(
        (out) => writeWhole(needs, municipality, out),
        needs.log,
        () => (isWriting = false),
      ),
      {headers: {'content-type': 'application/zip', 'content-disposition': `attachment; filename="${file}"`}},
    )
  })

  answerStaff(needs, 'eraseMunicipality', async (c) => {
    const doer = await enter(c)
    await eraseByName(needs, doer, await accept(c, Erasure))
    return done()
  })

  answerStaff(needs, 'removeSample', async (c) => {
    const doer = await enter(c, 'build')
    const place = {municipality: doer.municipality, consultation: sampleId}
    const isGone = await eraseConsultation(db, place, (transaction) =>
      record(transaction, {...doer, act: 'sample-removed', target: sampleId}),
    )
    if (!isGone) throw new Refusal('not-found')
    return done()
  })
}

/**
 * Erases a municipality for somebody who has typed its name.
 *
 * @throws Refusal `not-found`, or `wrong-name` for any other name.
 */
export async function eraseByName(
  {db}: Pick<MunicipalityNeeds, 'db'>,
  {municipality, email, at}: Doer,
  {name}: Erasure,
): Promise<void> {
  const definition = await readDefinition(db, municipality, '')
  if (!definition) throw new Refusal('not-found')
  const names = [municipality, ...Object.values(definition.municipality.name)]
  if (!names.includes(name.trim())) throw new Refusal('wrong-name')
  await eraseMunicipality(db, municipality, {email, at})
}

/** @throws Refusal `invalid` for a file of which no map can be made. */
function readable<Made>(make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    throw error instanceof GeoJsonRefusal || error instanceof MapRefusal ? new Refusal('invalid') : error
  }
}
