import type {HostedTerms} from './terms.ts'

export const hosted: HostedTerms = {
  languages: 'Langues',
  needsScript:
    'Les questions s’affichent ici une fois la page chargée. Si rien ne s’affiche, votre navigateur n’exécute pas JavaScript.',
  paper: 'Formulaire papier à imprimer',
  notFound: {title: 'Il n’y a pas de page ici', text: 'Vérifiez que l’adresse est complète.'},
}
