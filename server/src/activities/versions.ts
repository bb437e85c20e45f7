/** Names of wordings and settings, by their hash. */
import type {Survey} from '@saha/contract'
import {canonicalJson, optionImages} from '@saha/domain'
import {hash} from 'node:crypto'
import type {NewImage, NewImages} from '../images/images.queries.ts'

/**
 * Names the wording, options, pictures and order of a survey: the first 16 hexadecimal digits of the SHA-256 of its
 * canonical JSON.
 *
 * @param images at least those that the survey names.
 */
export function versionOf(survey: Survey, images: NewImages = new Map()): string {
  const own = imagesOf(survey, images)
  const names = Object.fromEntries([...own].map(([file, {name}]) => [file, name]))
  return hash('sha256', canonicalJson(own.size > 0 ? {survey, images: names} : survey)).slice(0, 16)
}

/** The pictures of a survey. @throws Error when one is missing: whoever checked the definition has found them all. */
export function imagesOf(survey: Survey, images: NewImages): Map<string, NewImage> {
  return new Map(
    optionImages(survey).map(({file, path}) => {
      const image = images.get(file)
      if (!image) throw new Error(`There is no picture for ${path}.`)
      return [file, image]
    }),
  )
}

/** Names how an activity without questions works. @param settings as they are stored. */
export function versionOfSettings(settings: string): string {
  return hash('sha256', settings).slice(0, 16)
}
