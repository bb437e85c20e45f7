import {ProblemShape, StoredPhoto} from '@saha/contract'
import {pictureRoutes, picturePathOf} from '@saha/contract/picture-routes'
import type {Context, Hono} from 'hono'
import {fetchInside} from '../call-inside.ts'
import {paramsOf, type Visit} from '../visit.ts'

/** Stores one photo as if an element had sent it: what the camera wrote into the file is not kept. */
export async function sendPhotoInside(
  app: Hono,
  c: Context,
  visit: Pick<Visit, 'activity'>,
  bytes: Uint8Array,
): Promise<{photo: string} | {refused: string}> {
  const response = await fetchInside(app, c, picturePathOf('sendPhoto', paramsOf(visit)), {
    method: pictureRoutes.sendPhoto.method,
    headers: {'content-type': 'application/octet-stream'},
    body: Buffer.from(bytes),
  })
  const content: unknown = await response.json()
  return response.ok ? StoredPhoto.parse(content) : {refused: ProblemShape.parse(content).code}
}
