import type {ProposingTerms} from './terms.ts'

export const proposing: ProposingTerms = {
  title: 'Déposer une idée',
  heading: 'Titre',
  headingHint: 'Dites quoi et où, en une ligne. Par exemple : « Des oliviers le long de l’ancien quai ».',
  text: 'Votre idée',
  textHint: 'Que faut-il faire, dans quel but, et pour qui ?',
  category: 'De quoi s’agit-il ?',
  rules: 'Ce qui est attendu',
  kept: 'Tout le monde peut lire tout ce qui est rempli ici, le nom ci-dessus et l’heure de publication. La commune le garde jusqu’au {day}. Elle n’enregistre ni compte, ni adresse internet, ni rien de votre appareil.',
  send: 'Déposer l’idée',
  later: 'Fermer et continuer plus tard',
}
