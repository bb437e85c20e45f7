import {findings} from '@saha/i18n/findings/ar'
import {findingsIn} from './findings.ts'

export const show = findingsIn(findings)
