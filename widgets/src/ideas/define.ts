import {define} from '../kit/define.ts'
import {SahaIdeas} from './ideas.ts'

define('saha-ideas', SahaIdeas)
