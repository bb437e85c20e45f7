import {common} from '@saha/i18n/common/en'
import {pictures} from '@saha/i18n/pictures/en'
import {proposalParts} from '@saha/i18n/proposal-parts/en'
import {partsIn} from './parts.ts'

export const show = partsIn({common, pictures, proposalParts})
