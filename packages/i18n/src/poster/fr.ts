import type {PosterTerms} from './terms.ts'

export const poster: PosterTerms = {
  poster: 'Affiche',
  print:
    'Imprimez cette page au format A4 avec la commande d’impression du navigateur. Toutes les langues tiennent sur une feuille.',
  survey: 'Votre avis compte',
  comments: 'Participez à la discussion',
  ideas: 'Vos idées nous intéressent',
  event: 'Vous êtes invités',
  scan: 'Visez le code avec l’appareil photo du téléphone, ou ouvrez cette adresse\u00a0:',
  code: 'Code qui mène à cette page sur le web',
  noAccount: 'Sans créer de compte.',
}
