import {common} from '@saha/i18n/common/fr'
import {pictures} from '@saha/i18n/pictures/fr'
import {proposalParts} from '@saha/i18n/proposal-parts/fr'
import {partsIn} from './parts.ts'

export const show = partsIn({common, pictures, proposalParts})
