import type {Definition} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {optionImages, type DefinitionFinding} from '@saha/domain'
import {hash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import type {Darkroom} from '../pictures/darkroom.ts'
import {Refusal} from '../refusal.ts'
import type {NewImage} from './images.queries.ts'

/** Name of the folder beside a definition file in which its pictures lie. */
export const imageFolder = 'images'

/**
 * Reads the picture files that a definition names, and makes of each a picture as it will be shown.
 *
 * @param folder in which they lie. A name never leads out of it: see the contract's `OptionImage`.
 * @returns the pictures by their file names; or what has to change, the place and the expected file.
 */
export async function takeInImages(
  {consultations}: Definition,
  folder: string,
  darkroom: Pick<Darkroom, 'develop'>,
): Promise<{images: Map<string, NewImage>} | {findings: DefinitionFinding[]}> {
  const images = new Map<string, NewImage>()
  const wrong = new Map<string, string>()
  const findings: DefinitionFinding[] = []
  for (const {file, path} of namedIn(consultations)) {
    if (!images.has(file) && !wrong.has(file)) {
      const made =
        images.size + wrong.size < limits.images
          ? await takeIn(join(folder, file), darkroom)
          : `at most ${limits.images} different pictures`
      if (typeof made === 'string') wrong.set(file, made)
      else images.set(file, made)
    }
    const expected = wrong.get(file)
    if (expected) findings.push({path, expected})
  }
  return findings.length > 0 ? {findings} : {images}
}

function namedIn(consultations: Definition['consultations']): {file: string; path: string}[] {
  return consultations.flatMap(({activities}, at) =>
    activities.flatMap((activity, position) =>
      (activity.kind === 'survey' ? optionImages(activity.survey) : []).map(({file, path}) => ({
        file,
        path: `consultations[${at}].activities[${position}].survey.${path}`,
      })),
    ),
  )
}

/** @returns the picture, or what was expected in place of the file. */
async function takeIn(file: string, darkroom: Pick<Darkroom, 'develop'>): Promise<NewImage | string> {
  const source = await readFile(file)
  if (!source) return `a file of that name in the folder ${imageFolder} beside the definition`
  if (source.byteLength > limits.photoBytes) return `a file of at most ${limits.photoBytes / 1024 / 1024} MB`
  try {
    const {bytes, width, height} = await darkroom.develop(source, {format: 'webp', edge: limits.imageEdge})
    // Of the file as it was handed in: another version of the encoder makes other bytes of the same picture.
    return {name: hash('sha256', source).slice(0, 32), width, height, bytes}
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-a-photo') return 'a picture: JPEG, PNG, WebP or AVIF'
    throw error
  }
}

/** At most a byte more than is taken in, however large the file is. */
async function readFile(file: string): Promise<Buffer | undefined> {
  const opened = await open(file).catch(() => undefined)
  if (!opened) return undefined
  try {
    if (!(await opened.stat()).isFile()) return undefined
    const {buffer, bytesRead} = await opened.read(
      Buffer.alloc(limits.photoBytes + 1),
      0,
      limits.photoBytes + 1,
      0,
    )
    return buffer.subarray(0, bytesRead)
  } finally {
    await opened.close()
  }
}
