import type {FrenchForm} from '../message.ts'
import type {SimilarIdeasTerms} from './terms.ts'

export const similarIdeas: SimilarIdeasTerms<FrenchForm> = {
  found: {
    one: 'Cette idée propose peut-être la même chose',
    many: 'Ces {n} d’idées proposent peut-être la même chose',
    other: 'Ces {n} idées proposent peut-être la même chose',
  },
  text: 'Une idée très soutenue pèse plus que plusieurs semblables.',
  support: 'Soutenir plutôt celle-ci',
  different: 'La mienne est différente',
  supported: 'Vous soutenez l’idée {number}.',
  closeText: 'Fermer le formulaire ? Ce que vous avez écrit reste ici, vous pourrez continuer plus tard.',
  close: 'Fermer le formulaire',
}
