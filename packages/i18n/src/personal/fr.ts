import type {PersonalTerms} from './terms.ts'

export const personal: PersonalTerms = {
  title: 'Voulez-vous que tout le monde lise cela ?',
  text: 'Votre texte semble contenir :',
  kinds: {
    phone: 'un numéro de téléphone',
    'national-number': 'un numéro d’identité',
    email: 'une adresse électronique',
    iban: 'un compte bancaire',
    'home-address': 'une adresse personnelle',
  },
  change: 'Modifier le texte',
  anyway: 'Publier tel quel',
}
