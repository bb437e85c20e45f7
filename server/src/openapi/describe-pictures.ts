import {limits} from '@saha/contract/limits'
import {pictureRoutes, type PictureRouteName} from '@saha/contract/picture-routes'
import {addressOf, describeRefusals, parametersIn, passHeader, reference} from './parts.ts'

const photoName = {type: 'string', pattern: '^[A-Za-z0-9_][A-Za-z0-9_-]{21}$'}

const described: Record<PictureRouteName, object> = {
  sendPhoto: {
    operationId: 'sendPhoto',
    summary:
      'Takes one photo for an answer or a comment: JPEG, PNG, WebP or AVIF, told by its bytes. It is made anew from its pixels. Within two days a response or a comment has to name it, or it is erased.',
    parameters: [...parametersIn(pictureRoutes.sendPhoto.path, reference('Id')), passHeader],
    requestBody: {
      required: true,
      description: `At most ${limits.photoBytes} bytes.`,
      content: {'image/*': {}, 'application/octet-stream': {}},
    },
    responses: {
      201: {
        description: 'The photo is on disk.',
        content: {'application/json': {schema: reference('StoredPhoto')}},
      },
      ...describeRefusals([
        'not-found',
        'origin-not-allowed',
        'pass-missing',
        'not-yet-open',
        'closed',
        'unsupported-type',
        'malformed',
        'too-large',
        'not-a-photo',
        'too-many',
        'busy',
        'unknown',
      ]),
    },
  },
  readOwnPhoto: {
    operationId: 'readOwnPhoto',
    summary: 'A photo that came with one’s own response or comment.',
    parameters: [
      ...parametersIn(pictureRoutes.readOwnPhoto.path, photoName),
      {
        name: 'Saha-Receipt',
        in: 'header',
        required: true,
        description: 'The secret code that was given for it.',
        schema: {type: 'string'},
      },
    ],
    responses: {
      200: {description: 'The photo.', content: {'image/jpeg': {}}},
      ...describeRefusals(['not-found', 'too-many', 'unknown']),
    },
  },
  readPublicPhoto: {
    operationId: 'readPublicPhoto',
    summary: 'The photo of a published comment, by the name that the comment gives, and `.jpg`.',
    parameters: parametersIn(pictureRoutes.readPublicPhoto.path, {
      type: 'string',
      pattern: '^[A-Za-z0-9_][A-Za-z0-9_-]{21}\\.jpg$',
    }),
    responses: {
      200: {description: 'The photo, for as long as readers see the comment.', content: {'image/jpeg': {}}},
      304: {description: 'Nothing has changed since the given `ETag`.'},
      ...describeRefusals(['not-found', 'unknown']),
    },
  },
  readImage: {
    operationId: 'readImage',
    summary: 'The picture of an option, by the name that the activity gives, and `.webp`.',
    parameters: parametersIn(pictureRoutes.readImage.path, {
      type: 'string',
      pattern: '^[0-9a-f]{32}\\.webp$',
    }),
    responses: {
      200: {description: 'The picture: the same for ever.', content: {'image/webp': {}}},
      304: {description: 'Nothing has changed since the given `ETag`.'},
      ...describeRefusals(['not-found', 'unknown']),
    },
  },
}

/** Addresses that carry bytes, as paths of OpenAPI. */
export function describePictures(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(pictureRoutes).map(([name, {method, path}]) => [
      addressOf(path),
      {[method.toLowerCase()]: described[name as PictureRouteName]},
    ]),
  )
}
