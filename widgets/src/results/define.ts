import {define} from '../kit/define.ts'
import {SahaResults} from './results.ts'

define('saha-results', SahaResults)
