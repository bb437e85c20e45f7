import type {FrenchForm} from '../message.ts'
import type {SupportingTerms} from './terms.ts'

export const supporting: SupportingTerms<FrenchForm> = {
  sending: 'En route…',
  offline: 'Cela n’est pas arrivé au serveur.',
  again: 'Réessayer',
  left: {
    one: 'Vous pouvez encore soutenir {n} idée ici.',
    many: 'Vous pouvez encore soutenir {n} d’idées ici.',
    other: 'Vous pouvez encore soutenir {n} idées ici.',
  },
  leftInCategory: {
    one: 'Vous pouvez encore soutenir {n} idée sur ce sujet.',
    many: 'Vous pouvez encore soutenir {n} d’idées sur ce sujet.',
    other: 'Vous pouvez encore soutenir {n} idées sur ce sujet.',
  },
  because: {
    'no-support-left':
      'Vous soutenez autant d’idées que possible ici. Si vous retirez votre soutien à une autre, vous pourrez soutenir celle-ci.',
    'support-over':
      'Cette idée ne peut plus être soutenue : une décision est prise, ou une autre idée propose la même chose. Ce qui a été compté reste.',
    closed: 'C’est terminé. Les soutiens ne sont plus comptés.',
    'not-yet-open': 'Ce n’est pas encore ouvert.',
    unknown: 'Le serveur ne l’a pas accepté. L’idée n’est peut-être plus là.',
  },
}
