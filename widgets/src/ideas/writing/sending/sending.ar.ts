import {pseudonymsAr} from '@saha/domain/contributions/pseudonyms/ar'
import {handedIn} from '@saha/i18n/handed-in/ar'
import {handingOver} from '@saha/i18n/handing-over/ar'
import {proposalRules} from '@saha/i18n/proposal-rules/ar'
import {refusedIdea} from '@saha/i18n/refused-idea/ar'
import {waits} from '@saha/i18n/waits/ar'
import {sendingIn} from './sending.ts'

export const {show, postFor} = sendingIn({
  handedIn,
  handingOver,
  proposalRules,
  pseudonyms: pseudonymsAr,
  refusedIdea,
  waits,
})
