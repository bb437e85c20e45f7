import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {getPriority} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, describe, expect, test} from 'vitest'
import {cameraPhoto, hostileFiles, hugePng, plainPicture, polyglots, secrets} from '../test-kit/pictures.ts'
import {openDarkroom} from './darkroom.ts'
import type {Recipe} from './recipe.ts'

const darkroom = openDarkroom()
const photo: Recipe = {format: 'jpeg', edge: 1600}

afterAll(() => darkroom.close())

const codeOf = async (made: Promise<unknown>) =>
  made.then(
    () => 'made',
    (error: {code?: string}) => error.code ?? 'unknown',
  )

describe('a photo', () => {
  test('is made anew from its pixels: nothing says where, when or with what it was taken', async () => {
    const source = await cameraPhoto()

    const {bytes} = await darkroom.develop(source, photo)

    const found = await sharp(bytes).metadata()
    expect(secrets.filter((secret) => source.includes(secret))).toEqual(secrets)
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([])
    expect(found).toMatchObject({format: 'jpeg', space: 'srgb'})
    for (const leftover of ['exif', 'xmp', 'iptc', 'icc', 'comments', 'orientation'])
      expect(found).not.toHaveProperty(leftover)
  })

  test('stands upright, whatever way the camera was held', async () => {
    const {bytes, width, height} = await darkroom.develop(await cameraPhoto(900, 600), photo)

    const {data, info} = await sharp(bytes).raw().toBuffer({resolveWithObject: true})
    const corner = data.subarray((info.width - 10) * 3, (info.width - 10) * 3 + 3)
    expect([width, height]).toEqual([600, 900])
    expect(Math.min(...corner)).toBeGreaterThan(200)
  })

  test.each([
    ['a large one becomes', 4000, 1000, 1600, 400],
    ['a small one stays', 40, 30, 40, 30],
    ['one of a single pixel stays', 1, 1, 1, 1],
  ])('is as large as it needs to be: %s', async (_, width, height, wide, high) => {
    const made = await darkroom.develop(await plainPicture('png', width, height), photo)

    expect([made.width, made.height]).toEqual([wide, high])
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be a %s', async (format) => {
    expect(await codeOf(darkroom.develop(await plainPicture(format), photo))).toBe('made')
  })

  test('that is transparent gets a white ground as a JPEG, and stays so as a WebP', async () => {
    const source = await plainPicture('png')

    const jpeg = await darkroom.develop(source, photo)
    const webp = await darkroom.develop(source, {format: 'webp', edge: 1200})

    expect((await sharp(jpeg.bytes).metadata()).hasAlpha).toBe(false)
    expect(await sharp(webp.bytes).metadata()).toMatchObject({format: 'webp', hasAlpha: true})
  })
})

describe('what only looks like a photo', async () => {
  test.each(await hostileFiles())('is none: %s', {timeout: 10_000}, async (_, file) => {
    expect(await codeOf(darkroom.develop(file, photo))).toBe('not-a-photo')
  })

  test.each(await polyglots())('loses %s', async (_, file) => {
    const {bytes} = await darkroom.develop(file, photo)

    expect(file.includes('<script>')).toBe(true)
    expect(bytes.includes('script')).toBe(false)
  })

  test('may be as large as a phone takes it, in a file that is small', async () => {
    const {width, height} = await darkroom.develop(hugePng(8_000, 6_000), photo)

    expect([width, height]).toEqual([1600, 1200])
  })
})

describe('the decoder', () => {
  test('is ended when a picture takes too long, and nobody behind it waits for that one', async () => {
    const hasty = openDarkroom({patience: 1})
    const source = await plainPicture('png', 3_000, 3_000)

    const outcomes = await Promise.all([1, 2].map(() => codeOf(hasty.develop(source, photo))))
    hasty.close()

    expect(outcomes).toEqual(['not-a-photo', 'not-a-photo'])
  })

  test('has so many pictures waiting and no more', async () => {
    const small = openDarkroom({longestQueue: 2})
    const source = await plainPicture()

    const outcomes = await Promise.all(Array.from({length: 5}, () => codeOf(small.develop(source, photo))))
    small.close()

    expect(outcomes).toEqual(['made', 'made', 'made', 'busy', 'busy'])
  })

  test('ends when it is not needed, and comes back', async () => {
    const idle = openDarkroom({idle: 1})
    const source = await plainPicture()

    const first = await codeOf(idle.develop(source, photo))
    await expect.poll(() => codeOf(idle.develop(source, photo))).toBe('made')
    idle.close()

    expect(first).toBe('made')
  })

  test('refuses what waits when the server stops', async () => {
    const closing = openDarkroom()
    const source = await plainPicture()
    const waiting = [codeOf(closing.develop(source, photo)), codeOf(closing.develop(source, photo))]

    closing.close()

    expect(await Promise.all(waiting)).toEqual(['busy', 'busy'])
  })
})

test('a decoder started to give way to everything else still starts, and goes on giving way', async () => {
  const decoder = join(import.meta.dirname, 'develop.process.ts')
  const started = spawn('nice', ['-n', '15', process.execPath, '--no-warnings', decoder], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

  const [reply] = await once(started, 'message')
  const priority = getPriority(started.pid)
  started.kill()

  expect(reply).toEqual({is: 'ready'})
  expect(priority).toBeGreaterThanOrEqual(15)
})
