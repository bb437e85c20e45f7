/** Pictures of options: taken in with a definition, shown to everybody, frozen with the survey. */
import type {Definition, Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {FrozenError, importDefinition} from '../activities/import-definition.ts'
import {versionOf} from '../activities/versions.ts'
import {openDarkroom} from '../pictures/darkroom.ts'
import {forgetContributions, formOf, june, openSquare, parkDefinition} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {cameraPhoto, hostileFiles, plainPicture, secrets} from '../test-kit/pictures.ts'
import {takeInImages} from './take-in-images.ts'

const darkroom = openDarkroom()
const alt = {en: 'A path between trees'}

function surveyOf(...files: string[]): Survey {
  const options = files.map((file, at) => ({id: `o${at}`, text: {en: `Option ${at}`}, image: {file, alt}}))
  return {
    pages: [
      {
        id: 'only',
        questions: [
          {
            id: 'plan',
            type: 'single',
            text: {en: 'Which plan?'},
            options: [...options, {id: 'x', text: {en: 'None'}}],
          },
        ],
      },
    ],
  }
}
const definitionOf = (...files: string[]): Definition => parkDefinition(surveyOf(...files))
const place = 'consultations[0].activities[0].survey.pages[0].questions[0].options'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-images-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))
afterAll(() => darkroom.close())

const take = (definition: Definition) => takeInImages(definition, folder, darkroom)
async function taken(definition: Definition) {
  const outcome = await take(definition)
  if ('findings' in outcome) throw new Error(JSON.stringify(outcome.findings))
  return outcome.images
}

describe('pictures beside a definition', () => {
  test('are made anew, small enough for a phone, with nothing in them but what they show', async () => {
    await writeFile(join(folder, 'plan-a.jpg'), await cameraPhoto(3_000, 2_000))

    const image = (await taken(definitionOf('plan-a.jpg'))).get('plan-a.jpg')

    const bytes = Buffer.from(image?.bytes ?? [])
    expect(image).toMatchObject({name: expect.stringMatching(/^[0-9a-f]{32}$/), width: 800, height: 1200})
    expect(await sharp(bytes).metadata()).toMatchObject({format: 'webp', width: 800})
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([])
  })

  test('are taken in once, however many options show them', async () => {
    await writeFile(join(folder, 'plan-a.png'), await plainPicture())

    expect((await taken(definitionOf('plan-a.png', 'plan-a.png'))).size).toBe(1)
  })

  test('that are missing are told with the place that names them', async () => {
    await writeFile(join(folder, 'plan-a.png'), await plainPicture())

    const outcome = await take(definitionOf('plan-a.png', 'plan-b.png', 'plan-b.png'))

    const expected = 'a file of that name in the folder images beside the definition'
    expect(outcome).toEqual({
      findings: [
        {path: `${place}[1].image.file`, expected},
        {path: `${place}[2].image.file`, expected},
      ],
    })
  })

  test('that are folders or far too large are told so', async () => {
    await mkdir(join(folder, 'plan-a.png'))
    await writeFile(join(folder, 'plan-b.png'), Buffer.alloc(limits.photoBytes + 1))

    expect(await take(definitionOf('plan-a.png', 'plan-b.png'))).toEqual({
      findings: [
        {path: `${place}[0].image.file`, expected: expect.stringContaining('a file of that name')},
        {path: `${place}[1].image.file`, expected: 'a file of at most 10 MB'},
      ],
    })
  })

  test('that are no pictures are told so', async () => {
    const files = await hostileFiles()
    const names = files.map((_, at) => `plan-${at}.png`)
    for (const [at, [, bytes]] of files.entries()) await writeFile(join(folder, names[at] ?? ''), bytes)

    const outcome = await take(definitionOf(...names))

    expect(outcome).toEqual({
      findings: names.map((_, at) => ({
        path: `${place}[${at}].image.file`,
        expected: 'a picture: JPEG, PNG, WebP or AVIF',
      })),
    })
  })
})

describeEachStore('pictures of options', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
  })

  beforeEach(async () => {
    square.clock.now = june
    await forgetContributions(opened().store)
    await writeFile(join(folder, 'plan-a.png'), await plainPicture('png', 400, 300))
    await writeFile(join(folder, 'plan-b.png'), await plainPicture('png', 200, 100))
  })

  async function define(definition: Definition) {
    const report = await importDefinition(opened().store.db, definition, await taken(definition))
    square.clock.now += 1_000
    return report
  }
  const stored = async () => (await opened().store.db.selectFrom('image').select('name').execute()).length

  test('are told to elements with their sizes, and served for ever under their names', async () => {
    await define(definitionOf('plan-a.png', 'plan-b.png'))

    const {images} = await square.activity()
    const name = images?.['plan-a.png']?.name
    const reply = await square.app.request(`/v1/images/${name}.webp`)
    const again = await square.app.request(`/v1/images/${name}.webp`, {
      headers: {'if-none-match': reply.headers.get('etag') ?? ''},
    })

    expect(images).toEqual({
      'plan-a.png': {name, width: 400, height: 300},
      'plan-b.png': {name: expect.stringMatching(/^[0-9a-f]{32}$/), width: 200, height: 100},
    })
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(await sharp(Buffer.from(await reply.arrayBuffer())).metadata()).toMatchObject({width: 400})
    expect(again.status).toBe(304)
  })

  test.each(['a.webp', `${'0'.repeat(32)}.webp`, `${'0'.repeat(32)}.png`, '..%2f..%2fsaha.db'])(
    'that nobody handed in are not found: %s',
    async (image) => {
      const reply = await square.app.request(`/v1/images/${image}`)

      expect([reply.status, (await square.problem(reply)).code]).toEqual([404, 'not-found'])
    },
  )

  test('change nothing when the same definition comes again', async () => {
    await define(definitionOf('plan-a.png'))

    expect((await define(definitionOf('plan-a.png'))).isChanged).toBe(false)
    expect(await stored()).toBe(1)
  })

  test('may be replaced, and go when nothing shows them, while nobody has answered', async () => {
    await define(definitionOf('plan-a.png'))
    const before = (await square.activity()).images?.['plan-a.png']?.name
    await writeFile(join(folder, 'plan-a.png'), await plainPicture('png', 60, 60))

    const report = await define(definitionOf('plan-a.png'))

    const {images} = await square.activity()
    expect(report.changed).toEqual(['irbid/park-survey'])
    expect(images?.['plan-a.png']).toMatchObject({width: 60})
    expect(images?.['plan-a.png']?.name).not.toBe(before)
    expect(await stored()).toBe(1)
  })

  test('are frozen with the words once somebody has answered', async () => {
    const definition = definitionOf('plan-a.png')
    await define(definition)
    const version = versionOf(surveyOf('plan-a.png'), await taken(definition))
    const reply = await square.send(formOf(1, {plan: 'o0'}, version))
    await writeFile(join(folder, 'plan-a.png'), await plainPicture('png', 60, 60))

    const error = await define(definition).catch((reason: unknown) => reason)

    expect(reply.status).toBe(201)
    expect(error).toBeInstanceOf(FrozenError)
    expect((await square.activity()).images?.['plan-a.png']).toMatchObject({width: 400})
  })
})
