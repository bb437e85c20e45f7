/** Proposals that people of a large city really made: all stored, in plain text, with an account of the rest. */
import {parse} from 'csv-parse/sync'
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {findActivity} from '../activities/activities.queries.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {readIdeas} from '../formats/ideas/read-ideas.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {ideasDefinition} from './collection.test-kit.ts'
import {importIdeas} from './import-ideas.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared)
const file = join(root, 'comments/decide-madrid/decide-madrid/proposals_latest.csv')
const isHere = existsSync(file)

if (!isHere) console.log('SKIPPED: the proposals of Decide Madrid are not here.')

interface Proposal {
  id: string
  title: string
  description: string
  cached_votes_up: string
  created_at: string
}

describe.skipIf(!isHere)('proposals of Decide Madrid (SKIPPED without ../shared/data)', () => {
  describeEachStore('2,738 of them', (opened) => {
    test('are all stored, in the order of their days, with their supports and without markup; once', async () => {
      const {db} = opened().store
      const bytes = readFileSync(file)
      const proposals: Proposal[] = parse(bytes, {bom: true, delimiter: ';', columns: true})
      await importDefinition(db, ideasDefinition())
      const record = await findActivity(db, 'irbid', 'old-station')
      if (record?.kind !== 'ideas') throw new Error('no collection')
      const take = () => {
        const {format, ideas, account, groups} = readIdeas(bytes)
        const options = {source: format, isOwn: false, groups, account, unnamed: 'بلا اسم', now: Date.now()}
        return importIdeas(db, record, ideas, options).then((report) => ({report, account}))
      }

      const {report, account} = await take()
      const again = await take()

      const sums = account
        .sums()
        .map(({kind, count, says}) => `  ${kind.padEnd(9)}${String(count).padStart(5)} × ${says}`)
      process.stdout.write(`decide-madrid: ${account.read} proposals\n${sums.join('\n')}\n`)
      const rows = await db
        .selectFrom('idea')
        .select(['number', 'hour', 'title', 'text', 'supports', 'state'])
        .where('activity', '=', record.number)
        .orderBy('number')
        .execute()
      const list = await db
        .selectFrom('idea_list')
        .selectAll()
        .where('activity', '=', record.number)
        .executeTakeFirstOrThrow()
      const votes = proposals.reduce((sum, one) => sum + Number(one.cached_votes_up), 0)
      expect(account.read).toBe(proposals.length)
      expect(report).toMatchObject({added: 2738, known: 0, numbers: {first: 1, last: 2738}})
      expect(again.report).toMatchObject({added: 0, known: 2738, different: 0})
      expect(rows.map(({number}) => number)).toEqual(proposals.map((_, at) => at + 1))
      expect(rows.map(({hour}) => hour)).toEqual(rows.map((row) => row.hour).toSorted((a, b) => a - b))
      expect(rows.filter(({state, title, text}) => state !== 'published' || !title || !text)).toEqual([])
      // What somebody typed as text stays text, such as "&lt;a onclick=alert(1)&gt;".
      const typed = new Set(
        proposals.filter(({description}) => description.includes('&lt;')).map(({title}) => title.trim()),
      )
      expect(
        rows.filter(
          ({text, title}) =>
            !typed.has(title) &&
            /<\/?(?:p|br|div|a|strong|ul|li|span)\b[^>]*>|&(?:nbsp|amp|quot);/i.test(text),
        ),
      ).toEqual([])
      expect(list).toMatchObject({newest: 2738, published: 2738, supports: votes})
      expect(rows.reduce((sum, {supports}) => sum + supports, 0)).toBe(votes)
      expect(account.remarks.filter(({kind}) => kind === 'left-out')).toEqual([])
      expect(account.sums().find(({code}) => code === 'no-text')?.count).toBe(
        proposals.filter(({description}) => description.trim() === '').length,
      )
    })
  })
})
