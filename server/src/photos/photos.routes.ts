import {limits} from '@saha/contract/limits'
import {pictureRoutes} from '@saha/contract/picture-routes'
import type {Context} from 'hono'
import type {KnownActivities} from '../activities/known-activities.ts'
import {answerLimited, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {holdBytes} from '../http/hold-bytes.ts'
import {readBody} from '../http/read-body.ts'
import {sendPhoto} from '../pictures/send-picture.ts'
import {Refusal} from '../refusal.ts'
import {photoFile} from './photo-file.ts'
import {checkTakesPhotos, takePhoto, type TakePhotoNeeds} from './take-photo.ts'

export interface PhotoNeeds extends Answering, TakePhotoNeeds {
  activities: Pick<KnownActivities, 'find'>
  /** Bytes of a photo that came with the contribution of this receipt, as somebody typed it. */
  findOwnPhoto: (typed: string, photo: string) => Promise<Uint8Array | undefined>
}

/** Bytes of uploads that are held in memory at a time, however many citizens upload. */
const mostHeld = 64 * 1024 * 1024

/** `POST` of a photo, and `GET` of one by its author. Staff read them by `staffPhotoRoutes`, everybody by
 * `publicPhotoRoutes` those of published comments; nobody else does. */
export function photoRoutes(needs: PhotoNeeds): void {
  const hold = holdBytes(mostHeld)

  const {sendPhoto: send, readOwnPhoto: readOwn} = pictureRoutes
  answerLimited(needs, send.method, send.path, 'sendPhoto', async (c) => {
    const activity = await needs.activities.find(
      c.req.param('municipality') ?? '',
      c.req.param('activity') ?? '',
    )
    if (!activity) throw new Refusal('not-found')
    checkOrigin(c, activity.origins)
    checkTakesPhotos(activity, needs.now())
    checkType(c)
    return hold(async (onPiece) => {
      const upload = await readBody(c.req.raw, {most: limits.photoBytes, onPiece})
      const stored = await takePhoto(needs, activity, upload)
      return new Response(JSON.stringify(stored), created)
    })
  })

  answerLimited(needs, readOwn.method, readOwn.path, 'readOwnPhoto', async (c) => {
    const photo = c.req.param('photo') ?? ''
    return sendPhoto(await needs.findOwnPhoto(c.req.header('saha-receipt') ?? '', photo), photoFile(photo))
  })
}

const created = {
  status: 201,
  headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
}

/**
 * A page of another site may not send these types without asking first. What is in the body is not believed for that.
 *
 * @throws Refusal `unsupported-type`.
 */
function checkType(c: Context): void {
  const type = c.req.header('content-type') ?? ''
  if (!/^(?:image\/[a-z0-9.+-]+|application\/octet-stream)$/i.test(type) || c.req.header('content-encoding'))
    throw new Refusal('unsupported-type')
}
