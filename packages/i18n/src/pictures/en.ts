import type {EnglishForm} from '../message.ts'
import type {PictureTerms} from './terms.ts'

export const pictures: PictureTerms<EnglishForm> = {
  photo: {
    choose: 'Choose or take a photo',
    promise: 'The photo is made smaller on your device. Where and when it was taken is not sent.',
    atMost: {one: 'At most {n} photo.', other: 'At most {n} photos.'},
    name: 'Photo {number}',
    sending: '{photo} is being sent',
    sent: '{photo} has arrived',
    sentBefore: 'Sent earlier. It cannot be shown here.',
    remove: 'Remove',
    again: 'Try again',
    problems: {
      required: 'choose a photo',
      unsent: 'wait until the photo has arrived, or remove it',
      gone: 'a photo is no longer stored; remove it and choose it again',
      notAPhoto: 'This file cannot be read as a photo. Choose a photo, such as a JPEG or PNG file.',
      tooLarge: 'This file is too large. Choose a smaller one.',
      offline: 'The photo did not get through: there is no connection. Nothing else is lost.',
      busy: 'The photo cannot be taken in just now. Try again later. Nothing else is lost.',
      refused: 'Photos are not taken here any more. Remove it; nothing else is lost.',
    },
  },
  image: {larger: 'Larger', close: 'Close'},
}
