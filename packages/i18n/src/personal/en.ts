import type {PersonalTerms} from './terms.ts'

export const personal: PersonalTerms = {
  title: 'Do you want everybody to read this?',
  text: 'What you wrote seems to contain:',
  kinds: {
    phone: 'a telephone number',
    'national-number': 'a national number',
    email: 'an e-mail address',
    iban: 'a bank account',
    'home-address': 'a home address',
  },
  change: 'Change the text',
  anyway: 'Publish it as it is',
}
