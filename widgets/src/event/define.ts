import {define} from '../kit/define.ts'
import {SahaEvent} from './event.ts'

define('saha-event', SahaEvent)
