import {pseudonymsEn} from '@saha/domain/contributions/pseudonyms/en'
import {handedIn} from '@saha/i18n/handed-in/en'
import {handingOver} from '@saha/i18n/handing-over/en'
import {proposalRules} from '@saha/i18n/proposal-rules/en'
import {refusedIdea} from '@saha/i18n/refused-idea/en'
import {waits} from '@saha/i18n/waits/en'
import {sendingIn} from './sending.ts'

export const {show, postFor} = sendingIn({
  handedIn,
  handingOver,
  proposalRules,
  pseudonyms: pseudonymsEn,
  refusedIdea,
  waits,
})
