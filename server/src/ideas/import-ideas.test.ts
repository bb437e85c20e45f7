/** Ideas that a municipality has collected elsewhere: in a sheet, on a map, or in another Saha. */
import {exampleMap} from '@saha/domain/map/example-map'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {findActivity, type IdeasRecord} from '../activities/activities.queries.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {readIdeas} from '../formats/ideas/read-ideas.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetIdeas, ideasDefinition} from './collection.test-kit.ts'
import {importIdeas} from './import-ideas.ts'

describeEachStore('ideas from elsewhere', (opened) => {
  let record: IdeasRecord

  beforeAll(async () => {
    const categories = [
      {id: 'green', text: {en: 'Green', ar: 'خضراء'}},
      {id: 'roads', text: {en: 'Roads', ar: 'طرق'}},
    ]
    const definition = ideasDefinition({place: {shapes: ['point']}, tags: true, categories})
    definition.municipality.map = exampleMap
    await importDefinition(opened().store.db, definition)
    const found = await findActivity(opened().store.db, 'irbid', 'old-station')
    if (found?.kind !== 'ideas') throw new Error('no collection')
    record = found
  })

  beforeEach(() => forgetIdeas(opened().store.db))

  async function take(content: string, more: {columns?: object; isTrial?: boolean} = {}) {
    const {format, ideas, account, groups, columns, unused} = readIdeas(Buffer.from(content), more.columns)
    const report = await importIdeas(opened().store.db, record, ideas, {
      source: format,
      isOwn: format === 'saha',
      groups,
      account,
      unnamed: 'بلا اسم',
      now: june,
      isTrial: more.isTrial ?? false,
    })
    return {report, columns, unused, remarks: account.remarks.map(({where, code}) => `${where} ${code}`)}
  }

  const stored = () => opened().store.db.selectFrom('idea').selectAll().orderBy('number').execute()

  describe('in a sheet', () => {
    const sheet = [
      'الرقم;العنوان;الوصف;التاريخ;التأييد;الفئة;الوسوم;خط الطول;خط العرض;الهاتف',
      '7;ظل;"<p>أشجار<br>ومقاعد</p>";٥/١/٢٠٢٦;١٢;خضراء;ظل, شجر;35.2;32.1;079',
      '5;طريق;إنارة;2025-12-31T23:30:00+03:00;3;طرق;;32.1;35.2;',
      '6;بلا مكان;x;2026-01-06;x;بحر;;10;50;',
      '7;مرة ثانية;x;2026-01-06;0;;;;;',
      ';;;;;;;;;',
      '9;ناقص',
    ].join('\r\n')

    test('become published ideas in the order of their days, with what the headers say in Arabic', async () => {
      const {report, columns, unused} = await take(sheet)

      const rows = await stored()
      expect(columns).toMatchObject({
        title: {column: 'العنوان'},
        supports: {column: 'التأييد'},
        latitude: {column: 'خط العرض'},
      })
      expect(unused).toEqual(['الهاتف'])
      expect(report).toMatchObject({added: 3, numbers: {first: 1, last: 3}})
      expect(
        rows.map(({number, title, supports, category, name}) => [number, title, supports, category, name]),
      ).toEqual([
        [1, 'طريق', 3, 'roads', 'بلا اسم'],
        [2, 'ظل', 12, 'green', 'بلا اسم'],
        [3, 'بلا مكان', 0, '', 'بلا اسم'],
      ])
      expect(rows[0]?.hour).toBe(Date.UTC(2025, 11, 31, 20) / 3_600_000)
      expect(rows[1]).toMatchObject({
        text: 'أشجار\nومقاعد',
        tags: '["ظل","شجر"]',
        district: 'west',
        longitude: 3520000,
      })
    })

    test('come with an account of every line that is not as it was', async () => {
      const {remarks} = await take(sheet)

      expect(remarks.toSorted()).toEqual([
        'line 3 place-swapped',
        'line 4 category-unknown',
        'line 4 place-outside',
        'line 4 supports-unknown',
        'line 5 same-id',
        'line 6 empty',
        'line 7 not-readable',
      ])
    })

    test('are stored once, however often the file comes', async () => {
      await take(sheet)
      const again = await take(sheet)
      const newer = await take(`${sheet}\r\n`.replace('9;ناقص', '9;جديد;x;2026-02-01;0;;;;;'))

      expect(again.report).toMatchObject({added: 0, known: 3, different: 0})
      expect(newer.report).toMatchObject({added: 1, known: 3, numbers: {first: 4, last: 4}})
      expect(await stored()).toHaveLength(4)
    })

    test('without ids are told apart by what they say', async () => {
      const bare = 'title,text,date\nTrees,More,2026-01-01\nTrees,More,2026-01-01\nBench,One,2026-01-02'

      await take(bare)

      expect((await take(bare)).report).toMatchObject({added: 0, known: 3})
    })

    test('are only told about in a trial', async () => {
      expect((await take(sheet, {isTrial: true})).report).toMatchObject({added: 3, known: 0})
      expect(await stored()).toEqual([])
    })

    test('are read by columns that their owner names, and values that he explains', async () => {
      const columns = {
        title: 'N°1',
        text: 'Texte libre',
        category: {column: 'Secteur', values: {VERT: 'green'}},
        tags: {column: 'Mots', separator: '|'},
        at: 'Le',
        days: 'month-first',
      }

      await take('N°1\tTexte libre\tSecteur\tMots\tLe\nA\tB\tVERT\tx|y\t2/1/2026', {columns})

      expect((await stored())[0]).toMatchObject({
        title: 'A',
        category: 'green',
        tags: '["x","y"]',
        hour: Date.UTC(2026, 1, 1) / 3_600_000,
      })
    })
  })

  test('on a map keep their points; what the collection does not take becomes the point in its middle', async () => {
    const feature = (id: number, geometry: object | null, title: string) => ({
      type: 'Feature',
      id,
      properties: {title, description: 'x', date: '2026-01-01', tags: ['a', 'b']},
      geometry,
    })
    const file = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature(1, {type: 'Point', coordinates: [35.1234567, 32.1, 700]}, 'Point'),
        feature(
          2,
          {
            type: 'LineString',
            coordinates: [
              [35.1, 32.1],
              [35.2, 32.1],
            ],
          },
          'Line',
        ),
        feature(3, null, 'Nowhere'),
        feature(4, {type: 'Point', coordinates: [500_000, 3_500_000]}, 'Metres'),
      ],
    })

    const {remarks} = await take(file)

    expect(
      (await stored()).map(({title, longitude, place, tags}) => [title, longitude, place === '', tags]),
    ).toEqual([
      ['Point', 3512346, false, '["a","b"]'],
      ['Line', 3515000, false, '["a","b"]'],
      ['Nowhere', 0, true, '["a","b"]'],
      ['Metres', 0, true, '["a","b"]'],
    ])
    expect(remarks).toEqual(['features[1] place-as-point', 'features[3] place-unreadable'])
  })

  test('of another Saha keep numbers, states, steps, groups and what was marked as the same', async () => {
    const office = {en: 'Parks'}
    const file = {
      saha: 'ideas',
      version: 1,
      address: 'zarqa/square',
      groups: [{id: 'shade', title: {en: 'Shade'}}],
      ideas: [
        {
          id: 'a',
          number: 2,
          at: '2026-01-01T08:00:00Z',
          title: 'A',
          text: 'a',
          status: 'planned',
          group: 'shade',
          supports: 9,
          steps: [{status: 'planned', day: '2026-02-01', office, text: {en: 'Yes.'}}],
        },
        {id: 'b', number: 5, at: '2026-01-02T08:00:00Z', title: 'B', text: 'b', duplicateOf: 'a'},
        {
          id: 'c',
          number: 6,
          at: '2026-01-03T08:00:00Z',
          title: 'C',
          text: 'c',
          state: 'hidden',
          hidden: {reason: 'spam', day: '2026-01-04'},
        },
        {id: 'd', number: 7, at: '2026-01-04T08:00:00Z', state: 'withdrawn'},
        {id: 'e', title: 'E', text: 'e', state: 'waiting'},
      ],
    }
    const {db} = opened().store

    const {report} = await take(JSON.stringify(file))

    const rows = await stored()
    const steps = await db.selectFrom('idea_step').select(['status', 'office', 'text', 'number']).execute()
    const waiting = await db.selectFrom('moderation_case').select(['item', 'kind']).execute()
    expect(report.added).toBe(5)
    expect(rows.map(({number, state, title}) => [number, state, title])).toEqual([
      [0, 'waiting', 'E'],
      [2, 'published', 'A'],
      [5, 'published', 'B'],
      [6, 'hidden', 'C'],
      [7, 'withdrawn', ''],
    ])
    expect(rows[1]).toMatchObject({status: 'planned', group: 'shade', is_answered: 1, supports: 9})
    expect(rows[2]?.duplicate_of).toBe(2)
    expect(steps).toEqual([{status: 'planned', office: '{"en":"Parks"}', text: '{"en":"Yes."}', number: 1}])
    expect(waiting).toEqual([{item: rows[0]?.id, kind: 'idea'}])
  })

  test('that come a second time lead to no idea that was marked as the same as another one meanwhile', async () => {
    const idea = (id: string, duplicateOf?: string) => ({
      id,
      at: '2026-01-01T08:00:00Z',
      title: `Idea ${id}`,
      text: id,
      ...(duplicateOf && {duplicateOf}),
    })
    const file = (...ideas: object[]) =>
      JSON.stringify({saha: 'ideas', version: 1, address: 'zarqa/square', ideas})
    const {db} = opened().store
    await take(file(idea('a'), idea('b'), idea('c', 'b')))
    await db.updateTable('idea').set({duplicate_of: 1}).where('title', '=', 'Idea b').execute()
    await db.updateTable('idea').set({duplicate_of: 0}).where('title', '=', 'Idea c').execute()

    await take(file(idea('a', 'd'), idea('b'), idea('c', 'b'), idea('d')))

    expect((await stored()).map(({title, duplicate_of}) => [title, duplicate_of])).toEqual([
      ['Idea a', 0],
      ['Idea b', 1],
      ['Idea c', 0],
      ['Idea d', 0],
    ])
  })
})
