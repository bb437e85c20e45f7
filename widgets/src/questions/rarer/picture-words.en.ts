import {pictures} from '@saha/i18n/pictures/en'
import type {PictureTerms} from '@saha/i18n/pictures/terms'

export const words: PictureTerms = pictures
