/**
 * Method and address of the public routes that carry the bytes of pictures. Apart from the others, so that no page that
 * shows none loads them. No run-time dependency, so that elements may import it.
 */
import {fillIn, type RouteParams} from './routes.ts'

/** One photo for an answer or a comment: the body is its bytes. Kept for a day, and longer only once one of them names it. */
export const sendPhoto = {method: 'POST', path: '/v1/surveys/:municipality/:activity/photos'} as const

/** A photo of one's own response or comment. The receipt stands in the header `Saha-Receipt`, never in an address. */
export const readOwnPhoto = {method: 'GET', path: '/v1/receipts/photos/:photo'} as const

/** The photo of a comment that readers see, `<id>.jpg`. Gone when the comment is. */
export const readPublicPhoto = {method: 'GET', path: '/v1/photos/:photo'} as const

/** A picture of an option, `<name>.webp`. The same name is the same picture for ever. */
export const readImage = {method: 'GET', path: '/v1/images/:image'} as const

/** All of them. An element takes the one that it needs. */
export const pictureRoutes = {sendPhoto, readOwnPhoto, readPublicPhoto, readImage} as const

/** The same for staff of the municipality: see `staffRoutes`. */
export const staffPictureRoutes = {
  /** A photo that came with a response to a survey of theirs, or with a comment. */
  readPhoto: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/activities/:activity/photos/:photo',
  },
} as const

/** Name of a route that carries bytes. */
export type PictureRouteName = keyof typeof pictureRoutes

/**
 * The path of such a route with its parameters filled in and percent-encoded.
 *
 * @throws Error when a parameter is missing: that is a mistake in our code, never in a citizen's.
 */
export function picturePathOf(name: PictureRouteName, params: RouteParams = {}): string {
  return fillIn(pictureRoutes[name].path, params)
}
