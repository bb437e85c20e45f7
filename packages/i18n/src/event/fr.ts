import type {FrenchForm} from '../message.ts'
import type {EventTerms} from './terms.ts'

export const event: EventTerms<FrenchForm> = {
  when: 'Quand',
  yourTime: 'À votre heure : {time}',
  where: 'Où',
  online: 'En ligne',
  linkLater: 'L’adresse est donnée avec le code de reçu à celles et ceux qui ont une place.',
  agenda: 'Programme',
  calendar: 'Ajouter à mon agenda',
  seats: {
    title: 'Places',
    free: 'Il reste des places',
    few: 'Il ne reste que quelques places',
    full: 'Toutes les places sont prises',
    waiting: 'Toutes les places sont prises ; vous pouvez en attendre une',
  },
  left: {one: '{n} place restante', many: '{n} de places restantes', other: '{n} places restantes'},
  register: 'S’inscrire',
  wait: 'S’inscrire sur la liste d’attente',
  until: 'Vous pouvez vous inscrire jusqu’au {moment}.',
  notYetOpen: 'Les inscriptions ouvrent le {moment}.',
  registrationOver: 'Les inscriptions sont closes.',
  byInvitation: 'Cette rencontre est sur invitation : la municipalité écrit aux personnes invitées.',
  cancelled: 'Cette rencontre est annulée',
  during: 'Cette rencontre a lieu en ce moment.',
  over: 'Cette rencontre est terminée.',
  attendance: 'Inscrits : {registered}. Présents : {came}.',
  registered: 'Quelqu’un s’est déjà inscrit depuis ce navigateur.',
  own: 'Voir ou modifier une inscription',
  fromCache:
    'Le serveur ne répond pas. Voici ce que votre navigateur a gardé ; ce n’est peut-être plus à jour.',
  map: {
    title: 'Voir sur la carte',
    inDistrict: 'Un lieu dans {district}, dessiné sur la carte',
    drawn: 'Un lieu dessiné sur la carte',
    unavailable: 'La carte n’a pas pu être chargée.',
  },
  survey: 'Comment était-ce ?',
  thread: 'Discussion',
}
