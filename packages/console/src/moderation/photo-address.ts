import {staffPictureRoutes} from '@saha/contract/picture-routes'
import {fillIn} from '@saha/contract/routes'
import {server} from '../kit/server.ts'

/** Where a photo lies that nobody but staff may see yet. */
export function photoAddress(municipality: string, activity: string, photo: string): string {
  return server + fillIn(staffPictureRoutes.readPhoto.path, {municipality, activity, photo})
}
