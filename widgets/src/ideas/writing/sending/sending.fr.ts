import {pseudonymsFr} from '@saha/domain/contributions/pseudonyms/fr'
import {handedIn} from '@saha/i18n/handed-in/fr'
import {handingOver} from '@saha/i18n/handing-over/fr'
import {proposalRules} from '@saha/i18n/proposal-rules/fr'
import {refusedIdea} from '@saha/i18n/refused-idea/fr'
import {waits} from '@saha/i18n/waits/fr'
import {sendingIn} from './sending.ts'

export const {show, postFor} = sendingIn({
  handedIn,
  handingOver,
  proposalRules,
  pseudonyms: pseudonymsFr,
  refusedIdea,
  waits,
})
