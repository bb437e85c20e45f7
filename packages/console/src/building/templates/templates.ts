import {blank} from './blank.ts'
import {meeting} from './meeting.ts'
import {needs} from './needs.ts'
import {satisfaction} from './satisfaction.ts'
import {street} from './street.ts'
import type {Template} from './template.ts'
import {training} from './training.ts'

/** In the order in which they are offered; the first one is chosen. */
export const templates: readonly Template[] = [satisfaction, street, training, needs, meeting, blank]
