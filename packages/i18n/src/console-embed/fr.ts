import {consoleLook} from '../console-look/fr.ts'
import type {ConsoleEmbedTerms} from './terms.ts'

export const consoleEmbed: ConsoleEmbedTerms = {
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
    application: 'Dans une application, comme paquet',
    applicationWhen:
      'Pour les sites faits avec React, Vue, Svelte et autres\u00a0: les éléments viennent avec le code de l’application et ne changent qu’avec lui.',
    applicationRead: 'Comment installer le paquet',
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
    versionUnknown:
      'Sa version n’est pas connue\u00a0: les navigateurs l’avaient déjà, ou elle se trouve dans un cadre ou une application.',
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
  check: {
    title: 'Examiner une page',
    text: 'Le serveur ouvre la page une fois, comme le navigateur de tout visiteur, et dit ce qui fait obstacle. Rien n’en est gardé.',
    address: 'Adresse de la page',
    addressHint: 'Par exemple https://www.example.org/parc',
    notAddress: 'Écrivez une adresse entière, avec https:// ou http:// devant.',
    look: 'Examiner',
    looking: 'Le serveur examine la page.',
    seen: 'Ce que le serveur a vu à {address}',
    well: 'Rien ne fait obstacle, pour autant que le serveur puisse voir.',
    wrong: 'À corriger',
    unknown: 'À regarder',
    unseen:
      'Le serveur ne voit pas ce que font ensuite les scripts et les feuilles de style de la page, ce que bloquent des outils chez les visiteurs, ni les pages qui demandent une connexion. Ouvrez la page vous-même\u00a0: la console du navigateur (F12) dit le reste.',
    findings: {
      unreachable:
        'Rien n’a répondu à cette adresse en dix secondes. Est-elle bien écrite, et tout le monde peut-il l’ouvrir\u00a0?',
      private:
        'Cette adresse mène à un réseau privé, où le serveur n’interroge personne. Ouvrez la page vous-même et regardez la console du navigateur (F12).',
      status: 'Le site répond {value} au lieu de la page.',
      'not-html': 'Ce qui s’y trouve n’est pas une page, mais «\u00a0{value}\u00a0».',
      'origin-not-allowed':
        'Le site {value} n’est pas parmi ceux de la municipalité\u00a0: ce qu’on envoie de là est refusé. Un propriétaire l’autorise ci-dessus.',
      'plain-http':
        'La page n’a pas de https\u00a0: en chemin, d’autres peuvent lire et changer ce qu’on y écrit. Menez les visiteurs à l’adresse en https.',
      'script-insecure':
        'La page a https et demande le script sans\u00a0: les navigateurs le refusent. Écrivez https:// dans la balise script.',
      'script-missing':
        'Le script {value} n’est pas sur la page. Collez-le, ou prenez le cadre si l’éditeur enlève les scripts.',
      'script-held':
        'La balise script a le type «\u00a0{value}\u00a0», et ne s’exécute donc pas. Écrivez type="module"\u00a0; dans un outil de consentement, nommez-le parmi ceux qui n’attendent pas\u00a0: il ne pose aucun cookie.',
      'script-blocked': 'La Content-Security-Policy de la page bloque le script. Ajoutez\u00a0: {value}',
      'connect-blocked':
        'La Content-Security-Policy de la page empêche l’élément d’interroger le serveur. Ajoutez\u00a0: {value}',
      'images-blocked':
        'La Content-Security-Policy de la page bloque les images de l’activité. Ajoutez\u00a0: {value}',
      'frame-blocked': 'La Content-Security-Policy de la page bloque le cadre. Ajoutez\u00a0: {value}',
      'types-blocked':
        'La page exige Trusted Types et n’admet pas le nôtre. Ajoutez à sa politique\u00a0: {value}',
      'script-twice':
        'Le script est plusieurs fois sur la page. Le premier suffit\u00a0: enlevez les autres.',
      'versions-differ':
        'La page a des scripts de plusieurs versions ({value}). Seul le premier agit\u00a0: laissez-en un, le plus récent.',
      'version-old':
        'La page fixe la version {value}, qui n’est pas celle d’aujourd’hui. Collez la balise à nouveau pour recevoir les corrections.',
      'integrity-wrong':
        'L’empreinte dans «\u00a0integrity\u00a0» n’est pas celle de ce script, ou l’adresse ne nomme pas de version\u00a0: les navigateurs le refusent. Copiez à nouveau la balise fixée depuis cette page.',
      'element-missing':
        'Il n’y a ni balise, ni lien, ni cadre de Saha sur la page. L’éditeur l’a-t-il enlevé\u00a0? Collez alors le lien ou le cadre. Si un script de la page l’écrit, ouvrez la page vous-même.',
      'activity-missing':
        'La balise {value} ne nomme aucune activité. Copiez-la à nouveau depuis cette page.',
      'activity-unknown':
        'Votre municipalité n’a pas d’activité publiée «\u00a0{value}\u00a0». Comparez lettre par lettre, ou publiez le brouillon.',
      'activity-elsewhere': 'D’autres activités se trouvent sur la page, et pas celle-ci.',
      'server-other':
        'Une balise interroge un autre serveur\u00a0: {value}. Enlevez l’attribut «\u00a0server\u00a0», ou nommez celui-ci.',
      'link-elsewhere':
        'Un lien qui doit devenir un élément mène à un autre serveur\u00a0: {value}. Il reste un lien. Copiez-le de nouveau depuis cette page.',
      'element-hidden':
        'La page cache la balise {value} ou en ferme l’accès\u00a0: par «\u00a0hidden\u00a0», par «\u00a0inert\u00a0» ou par un style, sur la balise ou autour d’elle.',
      'element-in-link':
        'La balise {value} se trouve dans un lien, que suit chaque appui. Placez-la après ce lien.',
      'frame-without-script':
        'Le cadre garde sa hauteur et défile. Avec le script {value} à côté, il prend la hauteur de son contenu.',
      'frame-sandboxed':
        'Il manque {value} au «\u00a0sandbox\u00a0» du cadre. Ajoutez-le, ou enlevez «\u00a0sandbox\u00a0».',
      'frame-address':
        'Le cadre a l’adresse {value}, qui reste vide dans un cadre. Copiez le cadre depuis cette page.',
      'language-missing':
        'La page ne dit pas sa langue\u00a0: l’élément prend celle de chaque navigateur. Donnez une langue à sa balise html, par exemple lang="ar".',
      'service-worker':
        'Un service worker de la page se tient entre l’élément et le serveur. Il doit tout transmettre de ce serveur sans rien changer, et n’en rien garder.',
    },
  },
}
