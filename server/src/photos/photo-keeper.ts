import {photosIn} from '@saha/domain'
import {eraseRows} from '../storage/erase-rows.ts'
import type {Keeper} from '../survey/keeper.ts'
import {claimPhotos, removePhotos} from './photos.queries.ts'

/** Keeps photos with the responses that name them. */
export const photoKeeper: Keeper = {
  keep: async (db, owners) => {
    for (const owner of owners) await claimPhotos(db, owner, photosIn(owner.survey, owner.given))
  },
  replace: async (db, owner) => {
    const photos = photosIn(owner.survey, owner.given)
    await removePhotos(db, owner.id, photos)
    await claimPhotos(db, owner, photos)
  },
  remove: async (db, {id}) => removePhotos(db, id),
  // They are named in the answers.
  recall: async () => ({}),
  erase: (db, activity) => eraseRows(db, 'photo', activity),
}
