import {define} from '../kit/define.ts'
import {SahaOutcomes} from './outcomes.ts'

define('saha-outcomes', SahaOutcomes)
