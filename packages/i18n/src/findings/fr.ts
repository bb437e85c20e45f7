import type {FrenchForm} from '../message.ts'
import type {FindingsTerms} from './terms.ts'

export const findings: FindingsTerms<FrenchForm> = {
  title: 'Ce que les gens ont écrit :',
  underQuestion: 'Ce que les gens ont écrit',
  texts: {one: '{n} texte', many: '{n} de textes', other: '{n} textes'},
  textsAtLeast: 'Au moins {n} textes',
  read: 'dont {n} lus par le personnel',
  readAtLeast: 'dont au moins {n} lus par le personnel',
  themes: 'Thèmes',
  columns: {theme: 'Thème', share: 'Part', texts: 'Textes'},
  none: 'Rien de cela',
  atLeast: 'au moins {n}',
  fewerThan: 'moins de {n}',
  how: 'Le personnel a lu les textes et dit de quoi chacun parle. Un texte peut parler de plusieurs thèmes : les parts peuvent dépasser 100 %. Elles se rapportent aux textes lus.',
  rounded:
    'Les nombres sont arrondis vers le bas à un multiple de {n}, pour que personne ne soit reconnaissable.',
  agreement:
    'Deux personnes ont lu {n} textes sans rien savoir l’une de l’autre. Accord (alpha de Krippendorff) : {alpha}.',
  agreementAtLeast:
    'Deux personnes ont lu au moins {n} textes sans rien savoir l’une de l’autre. Accord (alpha de Krippendorff) : {alpha}.',
  agreementHow: '1 est un accord complet, 0 le hasard.',
  words: 'Les mots de beaucoup',
  wordsHow: 'Chacun a été employé par dix personnes au moins ; à côté, combien au moins.',
  quotations: 'Citations',
  chosen: 'Choisies par le personnel comme exemples : elles ne disent pas combien le pensent.',
  quoted: 'Publiée le {day}',
  publication: 'Publication {number}, {moment}',
  notRefreshed: 'L’actualisation a échoué : ce qui est affiché est peut-être ancien.',
  notYet: {
    title: 'Rien n’est encore résumé',
    text: 'Quand le personnel aura lu ce que les gens ont écrit, les thèmes seront publiés ici.',
  },
}
