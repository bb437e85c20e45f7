/** A new map: what lies on it, and what keeps the old one. */
import type {MunicipalMap} from '@saha/contract'
import {groundOf} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {beforeAll, expect, test} from 'vitest'
import {findActivity} from '../activities/activities.queries.ts'
import {checkFile} from '../activities/check-file.ts'
import {importDefinition, tryImport} from '../activities/import-definition.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {collectionNumber, ideasDefinition, publishIdeas} from '../ideas/collection.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {currentMap, storeMap} from './store-map.queries.ts'

const [west, east] = exampleMap.districts ?? []
if (!west || !east) throw new Error('The example map has two districts.')
/** The same town, whose districts have changed their names. */
const renamed: MunicipalMap = {
  ...exampleMap,
  districts: [
    {...west, id: 'harbour', text: {en: 'Harbour'}},
    {...east, id: 'hill', text: {en: 'Hill'}},
  ],
}
const tiles = {address: 'https://tiles.irbid.example/{z}/{x}/{y}.png', credit: {en: 'Irbid'}}

describeEachStore('a new map', (opened) => {
  beforeAll(async () => {
    const {db} = opened().store
    const definition = ideasDefinition({place: {shapes: ['point']}}, {'without-places': {}})
    definition.municipality.map = {...exampleMap, tiles}
    await importDefinition(db, definition)
    const shape = {type: 'Point' as const, coordinates: [35.2, 32.1] as [number, number]}
    await publishIdeas(db, await collectionNumber(db), {
      there: {place: JSON.stringify({shape}), ...groundOf({shape}, exampleMap)},
      nowhere: {},
    })
  })

  test('is what collections with places lie on from then on; tiles stay, and ideas are in its districts', async () => {
    const {db} = opened().store

    const stored = await storeMap(db, 'irbid', renamed)

    const record = await findActivity(db, 'irbid', 'old-station')
    const ideas = await db.selectFrom('idea').select(['district', 'revision']).orderBy('number').execute()
    const {revision} = await db
      .selectFrom('idea_list')
      .select('revision')
      .where('activity', '=', await collectionNumber(db))
      .executeTakeFirstOrThrow()
    expect(stored).toEqual({changed: ['old-station'], unchanged: [], surveys: [], moved: 1})
    expect(record?.map).toEqual({...renamed, tiles})
    expect(record?.shown.districts?.map(({id}) => id)).toEqual(['harbour', 'hill'])
    expect(ideas.map(({district}) => district)).toEqual(['harbour', ''])
    expect(ideas[0]?.revision).toBe(revision)
    expect(await currentMap(db, 'irbid')).toEqual({...renamed, tiles})
  })

  test('takes its districts out of consultations that were about others, so that all can be imported again', async () => {
    const {db} = opened().store
    const definition = ideasDefinition({place: {shapes: ['point']}})
    definition.municipality.map = exampleMap
    definition.consultations[0]!.districts = ['west', 'east']
    await importDefinition(db, definition)

    await storeMap(db, 'irbid', {...exampleMap, districts: [{...west, id: 'harbour'}, east]})

    const read = await readDefinition(db, 'irbid')
    expect(read?.consultations.map(({districts}) => districts)).toEqual([['east']])
    expect(checkFile(JSON.parse(JSON.stringify(read)))).not.toHaveProperty('findings')
    expect(await tryImport(db, read!)).toMatchObject({isChanged: false})
  })

  test('that is there already changes nothing, and there is none for a municipality that is not there', async () => {
    const {db} = opened().store

    await storeMap(db, 'irbid', renamed)

    expect(await storeMap(db, 'irbid', renamed)).toMatchObject({changed: [], unchanged: ['old-station']})
    expect(await storeMap(db, 'zarqa', renamed)).toBeUndefined()
  })

  test('that comes with the definition file moves ideas as well', async () => {
    const {db} = opened().store
    const definition = ideasDefinition({place: {shapes: ['point']}}, {'without-places': {}})
    definition.municipality.map = exampleMap

    await importDefinition(db, definition)

    const ideas = await db.selectFrom('idea').select('district').orderBy('number').execute()
    expect(ideas.map(({district}) => district)).toEqual(['west', ''])
  })
})
