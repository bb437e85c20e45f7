import {consoleLook} from '../console-look/fr.ts'
import type {ConsoleEmbedTerms} from './terms.ts'

export const consoleEmbed: ConsoleEmbedTerms = {
  title: 'Mettre sur un site web',
  back: 'Toutes les consultations',
  missing:
    'Cet élément n’existe pas ou n’est pas encore publié. Une fois publié, vous trouverez ici ce qu’il faut coller.',
  look: {
    title: 'Apparence',
    language: 'Langue',
    languageFollows: 'Celle de la page',
    width: 'Largeur maximale',
    widthFollows: 'La largeur habituelle',
    widths: {narrow: 'Étroit, pour une colonne latérale', medium: 'Moyen', wide: 'Large'},
  },
  style: consoleLook,
  live: {
    title: 'L’élément réel',
    hint: 'Essayez\u00a0: rien de ce que vous envoyez ici n’est conservé.',
    loading: 'L’aperçu se prépare…',
    missing: 'L’aperçu n’est pas disponible pour le moment. Tout le reste de cette page fonctionne.',
    hosted:
      'L’aperçu s’affiche ici pour qui construit les consultations. Vous pouvez ouvrir sa page sur ce serveur.',
    open: 'Ouvrir sa page',
  },
  ways: {
    title: 'Ce qu’il faut coller',
    element: 'Sur une page de votre site',
    elementWhen:
      'La manière habituelle. Collez-le là où il doit apparaître\u00a0; la première ligne suffit une fois par page. Sans scripts, on trouve le lien qui est à l’intérieur.',
    link: 'Comme simple lien',
    linkWhen:
      'Là où l’éditeur retire les balises qu’il ne connaît pas\u00a0: avec le script une fois dans le gabarit du site, le lien devient l’élément. Dans les lettres et les messages, et sans scripts, il mène à une page de ce serveur.',
    frame: 'Un cadre',
    frameWhen:
      'Si le site retire les scripts mais accepte les cadres, ou pour séparer la page de ce qu’elle montre. Seulement sur les sites autorisés ci-dessous. Sans la première ligne, le cadre défile. Si le site a une Content-Security-Policy, ajoutez-y «\u00a0{policy}\u00a0».',
    address: 'L’adresse seule',
    addressWhen:
      'Dans WordPress et d’autres systèmes\u00a0: collez-la sur une ligne à part, un cadre apparaît. Pour cela, un propriétaire doit permettre les cadres sur tous les sites, à la page «\u00a0Commune\u00a0»\u00a0; jusque-là, elle reste un lien.',
    wordpress: 'Dans WordPress, avec l’extension',
    wordpressWhen:
      'Le bloc «\u00a0Saha\u00a0», ou ce code court dans l’éditeur classique et les constructeurs de pages. L’extension connaît déjà ce serveur\u00a0; téléversez-la sous «\u00a0Extensions\u00a0», «\u00a0Ajouter\u00a0».',
    wordpressGet: 'Télécharger l’extension',
    results: 'Le résultat',
    resultsWhen: 'Montre ce qui a été publié, même longtemps après la fin. Il peut être sur une autre page.',
    count: 'Seulement le nombre de commentaires',
    countWhen:
      'Pour les listes d’articles\u00a0: les mots à l’intérieur restent jusqu’à l’arrivée du nombre.',
    style: 'Dans la feuille de style du site',
    styleWhen:
      'La couleur, la police et la largeur s’y choisissent, sans exception dans la politique de la page.',
    policy: 'Si le site a une Content-Security-Policy',
    policyWhen: 'Ajoutez-y ceci. Sinon le navigateur empêche le chargement, et personne ne voit rien.',
    pinned: 'Une version pour toujours',
    pinnedWhen:
      'Là où rien ne doit changer sur une page sans vous\u00a0: le navigateur n’exécute ce script que s’il est exactement le même. Vous renoncez aux corrections, y compris de sécurité, jusqu’à ce que vous le colliez à nouveau. L’empreinte porte sur ce script\u00a0; celles des fichiers qu’il charge sont publiées à côté.',
    pinnedMissing: 'Ce serveur n’a pas d’éléments à fixer\u00a0: ils n’ont pas été construits.',
  },
  poster: {
    title: 'Affiche',
    text: 'Une feuille A4 avec un code pour les téléphones, dans toutes les langues de la municipalité.',
    open: 'Ouvrir l’affiche pour l’imprimer',
  },
  sites: {
    title: 'Où il est placé',
    text: 'Seuls le site et le dernier jour sont notés, pendant quatre-vingt-dix jours\u00a0: ni page, ni visiteur, ni nombre.',
    none: 'Aucun site n’est autorisé, et il n’a encore été vu nulle part.',
    sandboxed: 'Pages dans des cadres isolés',
    works: 'Fonctionne. Vu pour la dernière fois le {day}.',
    notSeen: 'Autorisé, mais pas vu là ces quatre-vingt-dix derniers jours.',
    notSeenHint:
      'S’il y est déjà collé, regardez la Content-Security-Policy de la page\u00a0: elle empêche peut-être le chargement.',
    elsewhere: 'Autorisé. D’autres activités à vous s’y trouvent, celle-ci n’y a pas été vue.',
    blocked:
      'Le script s’y charge (dernière fois le {day}), mais ne peut pas interroger ce serveur. Il manque «\u00a0connect-src\u00a0» dans la politique de la page, à moins que seul un nombre de commentaires y figure.',
    notAllowed: 'Non autorisé. On peut y lire (dernière fois le {day}), mais ce qu’on envoie serait refusé.',
    refused: 'Non autorisé. Le {day}, quelqu’un a voulu y participer et a été refusé.',
    version: 'Version {version}',
    versionUnknown: 'Sa version n’est pas connue\u00a0: les navigateurs l’avaient déjà.',
    old: 'Une page y demande encore la version {version} (dernière fois le {day})\u00a0; ce serveur a la version {current}. Elle a fixé cette version, ou charge une copie du script. Collez-le à nouveau pour recevoir les corrections.',
    allow: 'Autoriser',
    allowTitle: 'Autoriser {origin}\u00a0?',
    allowText:
      'On pourra alors participer à tout ce que propose votre municipalité depuis les pages de ce site. N’autorisez que des sites que vous connaissez.',
    allowed: '{origin} est autorisé.',
    add: 'Autoriser un autre site',
    addHint: 'Son adresse sans page, comme https://www.example.org',
    addButton: 'Autoriser',
    notOrigin: 'Écrivez https:// et le nom du site, sans page derrière.',
    already: 'Ce site est déjà autorisé.',
    askOwner: 'Un propriétaire de la municipalité peut autoriser des sites.',
    all: 'Tous les réglages de la municipalité',
  },
}
