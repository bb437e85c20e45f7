/** Pictures on the command line: those of options come in with `import`, photos go out with `export`. */
import type {Survey} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {parse} from 'csv-parse/sync'
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {findActivity} from '../activities/activities.queries.ts'
import {formOf, openSquare, parkDefinition} from '../saha.test-kit.ts'
import {migrate} from '../storage/migrate.ts'
import {openStore} from '../storage/open.ts'
import {plainPicture} from '../test-kit/pictures.ts'

const cli = join(import.meta.dirname, '../cli.ts')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-pictures-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

async function saha(...args: string[]): Promise<{code: number; out: string; err: string}> {
  try {
    const env = {...process.env, SAHA_DATABASE: join(folder, 'saha.db')}
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [cli, ...args], {env})
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

describe('an import', () => {
  const survey: Survey = {
    pages: [
      {
        id: 'only',
        questions: [
          {
            id: 'plan',
            type: 'single',
            text: {en: 'Which plan?'},
            options: ['a', 'b'].map((id) => ({
              id,
              text: {en: id},
              image: {file: `plan-${id}.png`, alt: {en: `Plan ${id}`}},
            })),
          },
        ],
      },
    ],
  }
  const file = () => join(folder, 'plans.json')

  beforeAll(async () => {
    const definition = parkDefinition(survey)
    definition.municipality.id = 'plans'
    await writeFile(file(), JSON.stringify(definition))
    await mkdir(join(folder, 'images'))
    await writeFile(join(folder, 'images/plan-a.png'), await plainPicture())
  })

  test('names the place of a picture that is not there, and stores nothing', async () => {
    const {code, err} = await saha('import', file())

    expect(code).toBe(1)
    expect(err).toContain(
      'pages[0].questions[0].options[1].image.file: expected a file of that name in the folder images beside the definition',
    )
    expect(err).toContain('nothing was stored')
  })

  test('takes pictures in, stores nothing when it is only tried, and ends', async () => {
    await writeFile(join(folder, 'images/plan-b.png'), await plainPicture('png', 90, 60))

    const tried = await saha('import', file(), '--dry-run')
    const done = await saha('import', file(), '--json')

    const store = await openStore(join(folder, 'saha.db'))
    const activity = await findActivity(store.db, 'plans', 'park-survey')
    await store.close()
    expect([tried.code, done.code]).toEqual([0, 0])
    expect(tried.out).toContain('Would be stored.')
    expect(JSON.parse(done.out)).toMatchObject({added: ['plans/park-survey']})
    expect(activity?.kind === 'survey' && activity.shown.images?.['plan-b.png']).toMatchObject({
      width: 90,
      height: 60,
    })
  })
})

describe('an export', () => {
  const survey: Survey = {
    pages: [{id: 'p', questions: [{id: 'pictures', type: 'photo', text: {en: 'Show us'}, most: 2}]}],
  }
  const names: string[] = []

  beforeAll(async () => {
    const store = await openStore(join(folder, 'saha.db'))
    await migrate(store)
    const square = await openSquare(store)
    await square.define(parkDefinition(survey))
    for (let number = 0; number < 3; number++) {
      const reply = await square.app.request(
        picturePathOf('sendPhoto', {municipality: 'irbid', activity: 'park-survey'}),
        {
          method: 'POST',
          headers: {'content-type': 'image/png'},
          body: new Uint8Array(await plainPicture()),
        },
      )
      names.push(((await reply.json()) as {photo: string}).photo)
    }
    // The third one is named by nobody.
    await square.send(formOf(1, {pictures: names.slice(0, 2)}, versionOf(survey)))
    await square.stop()
    await store.close()
  })

  test('has the names of photos, and writes those that were sent beside it', async () => {
    const photos = join(folder, 'photos')
    const out = join(folder, 'responses.csv')

    const {code, out: said} = await saha(
      'export',
      'irbid/park-survey',
      '--photos',
      photos,
      '--out',
      out,
      '--json',
    )

    const [head, row] = parse(await readFile(out, 'utf8'), {bom: true}) as string[][]
    const files = await readdir(photos)
    const first = await readFile(join(photos, files[0] ?? ''))
    expect(code).toBe(0)
    expect(JSON.parse(said)).toMatchObject({responses: 1, photos: 2})
    expect(row?.[head?.indexOf('pictures') ?? -1]).toBe(
      names
        .slice(0, 2)
        .map((name) => `${name}.jpg`)
        .join(' '),
    )
    expect(files.toSorted()).toEqual(
      names
        .slice(0, 2)
        .map((name) => `${name}.jpg`)
        .toSorted(),
    )
    expect([...first.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
    expect((await stat(join(photos, files[0] ?? ''))).mode & 0o777).toBe(0o600)
    expect((await stat(photos)).mode & 0o777).toBe(0o700)
  })

  test('mixes its photos with nothing else', async () => {
    const {code, err} = await saha('export', 'irbid/park-survey', '--photos', folder)

    expect(code).toBe(1)
    expect(err).toContain('cannot take the photos (ENOTEMPTY)')
  })

  test('without what citizens wrote themselves has no photos either', async () => {
    const photos = join(folder, 'none')

    const both = await saha('export', 'irbid/park-survey', '--no-free-text', '--photos', photos)
    const without = await saha('export', 'irbid/park-survey', '--no-free-text')

    expect(both.code).toBe(2)
    expect(without.out).not.toContain('.jpg')
  })
})
