import {define} from '../kit/define.ts'
import {SahaComments} from './comments.ts'

define('saha-comments', SahaComments)
