import {findings} from '@saha/i18n/findings/en'
import {findingsIn} from './findings.ts'

export const show = findingsIn(findings)
