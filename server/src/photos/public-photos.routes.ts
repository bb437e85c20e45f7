import {pictureRoutes} from '@saha/contract/picture-routes'
import {answerAt, type Answering} from '../http/answer.ts'
import {commonHeaders} from '../http/headers.ts'
import {pictureHeaders} from '../pictures/send-picture.ts'
import {Refusal} from '../refusal.ts'
import {photoFile} from './photo-file.ts'

export interface PublicPhotoNeeds extends Answering {
  /** Whether everybody may see this photo now. */
  isPublic: (photo: string) => Promise<boolean>
  /** Whether it must leave no trace on a device. */
  isSensitive: (photo: string) => Promise<boolean>
  readBytes: (photo: string) => Promise<Uint8Array | undefined>
}

/** Kept by nobody for long: what moderators hide, or authors withdraw, is gone within a minute everywhere. */
const headers = {
  ...commonHeaders,
  ...pictureHeaders,
  'content-type': 'image/jpeg',
  'cache-control': 'public, max-age=60',
}

/** `GET` of a photo that everybody may see. */
export function publicPhotoRoutes(needs: PublicPhotoNeeds): void {
  const {method, path} = pictureRoutes.readPublicPhoto
  answerAt(needs, method, path, 'readPublicPhoto', async (c) => {
    const [, photo] = /^([A-Za-z0-9_][A-Za-z0-9_-]{21})\.jpg$/.exec(c.req.param('photo') ?? '') ?? []
    if (photo === undefined || !(await needs.isPublic(photo))) throw new Refusal('not-found')
    const tagged = {
      ...headers,
      ...((await needs.isSensitive(photo)) && {'cache-control': 'no-store'}),
      etag: `"${photo}"`,
      'content-disposition': `inline; filename="${photoFile(photo)}"`,
    }
    if (c.req.header('if-none-match') === tagged.etag)
      return new Response(null, {status: 304, headers: tagged})
    const bytes = await needs.readBytes(photo)
    if (!bytes) throw new Refusal('not-found')
    const size = {'content-length': String(bytes.byteLength)}
    return new Response(new Uint8Array(bytes), {headers: {...tagged, ...size}})
  })
}
