import {handedIn} from '@saha/i18n/handed-in/fr'
import {refusedIdea} from '@saha/i18n/refused-idea/fr'
import {waits} from '@saha/i18n/waits/fr'
import {sendingIn} from './sending.ts'

export const show = sendingIn({handedIn, refusedIdea, waits})
