import {staffPictureRoutes} from '@saha/contract/picture-routes'
import type {Context} from 'hono'
import {answerAt} from '../http/answer.ts'
import {refuse} from '../http/refuse.ts'
import {pictureHeaders, sendPhoto} from '../pictures/send-picture.ts'
import type {StaffAnswering} from '../staff/answer-staff.ts'
import {forStaff} from '../staff/staff-headers.ts'
import type {Store} from '../storage/open.ts'
import {photoFile} from './photo-file.ts'
import {readPhotoForStaff} from './photos.queries.ts'

export interface StaffPhotoNeeds extends StaffAnswering {
  db: Store
  /** Who asks. @throws Refusal `signed-out`. */
  personOf: (c: Context) => Promise<{id: string}>
}

/** `GET` of a photo by staff of the municipality that asked for it. */
export function staffPhotoRoutes(needs: StaffPhotoNeeds): void {
  const {method, path} = staffPictureRoutes.readPhoto
  answerAt(needs, method, path, 'readPhoto', async (c) => {
    try {
      const {id} = await needs.personOf(c)
      const photo = c.req.param('photo') ?? ''
      const bytes = await readPhotoForStaff(needs.db, id, {
        municipality: c.req.param('municipality') ?? '',
        activity: c.req.param('activity') ?? '',
        photo,
      })
      return forStaff(sendPhoto(bytes, photoFile(photo)), pictureHeaders)
    } catch (error) {
      return forStaff(refuse(error, needs.log))
    }
  })
}
