import type {FrenchForm} from '../message.ts'
import type {PictureTerms} from './terms.ts'

export const pictures: PictureTerms<FrenchForm> = {
  photo: {
    choose: 'Choisir ou prendre une photo',
    promise:
      'La photo est réduite sur votre appareil. Le lieu et l’heure de la prise de vue ne sont pas envoyés.',
    atMost: {
      one: 'Au plus {n} photo.',
      many: 'Au plus {n} de photos.',
      other: 'Au plus {n} photos.',
    },
    name: 'Photo {number}',
    sending: '{photo} : envoi en cours',
    sent: '{photo} : bien arrivée',
    sentBefore: 'Envoyée auparavant ; elle ne peut pas être montrée ici.',
    remove: 'Retirer',
    again: 'Réessayer',
    problems: {
      required: 'choisissez une photo',
      unsent: 'attendez que la photo soit arrivée, ou retirez-la',
      gone: 'une photo n’est plus conservée ; retirez-la et choisissez-la de nouveau',
      notAPhoto:
        'Ce fichier ne peut pas être lu comme une photo. Choisissez une photo, par exemple un fichier JPEG ou PNG.',
      tooLarge: 'Ce fichier est trop volumineux. Choisissez-en un plus petit.',
      offline: 'La photo n’est pas passée : il n’y a pas de connexion. Rien d’autre n’est perdu.',
      busy: 'La photo ne peut pas être reçue pour le moment. Réessayez plus tard. Rien d’autre n’est perdu.',
      refused: 'Les photos ne sont plus reçues ici. Retirez-la ; rien d’autre n’est perdu.',
    },
  },
  image: {larger: 'Agrandir', close: 'Fermer'},
}
