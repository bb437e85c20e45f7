import {define} from '../kit/define.ts'
import {SahaSurvey} from './survey.ts'

define('saha-survey', SahaSurvey)
