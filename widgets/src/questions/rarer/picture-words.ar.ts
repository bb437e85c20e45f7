import {pictures} from '@saha/i18n/pictures/ar'
import type {PictureTerms} from '@saha/i18n/pictures/terms'

export const words: PictureTerms = pictures
