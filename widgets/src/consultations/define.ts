import {define} from '../kit/define.ts'
import {SahaConsultations} from './consultations.ts'

define('saha-consultations', SahaConsultations)
