import {findings} from '@saha/i18n/findings/fr'
import {findingsIn} from './findings.ts'

export const show = findingsIn(findings)
