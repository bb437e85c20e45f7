import {handedIn} from '@saha/i18n/handed-in/ar'
import {refusedIdea} from '@saha/i18n/refused-idea/ar'
import {waits} from '@saha/i18n/waits/ar'
import {sendingIn} from './sending.ts'

export const show = sendingIn({handedIn, refusedIdea, waits})
