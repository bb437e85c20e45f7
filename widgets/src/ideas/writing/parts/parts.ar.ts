import {common} from '@saha/i18n/common/ar'
import {pictures} from '@saha/i18n/pictures/ar'
import {proposalParts} from '@saha/i18n/proposal-parts/ar'
import {partsIn} from './parts.ts'

export const show = partsIn({common, pictures, proposalParts})
