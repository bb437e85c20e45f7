import type {OpinionsTerms} from './terms.ts'

export const opinions: OpinionsTerms = {
  agree: 'D’accord',
  disagree: 'Pas d’accord',
  pass: 'Passer',
  yours: 'Votre avis sur ce que dit {name}',
  how: 'Dites pour chaque affirmation si vous êtes d’accord. Passez si vous hésitez. Vous pouvez changer d’avis à tout moment et écrire vos propres affirmations.',
  kept: 'Dès qu’au moins 50 personnes ont voté sur sept affirmations, les votes montrent des groupes de personnes qui pensent de même. Pour cela, vos votes dans cette discussion sont gardés ensemble sous un numéro qui ne permet à personne de vous retrouver, jusqu’à la clôture de la discussion. Ensuite, chaque vote est séparé des autres. Seuls des groupes d’au moins 10 personnes sont publiés.',
}
