import type {FrenchForm} from '../message.ts'
import type {ConsoleTerms} from './terms.ts'

export const terms: ConsoleTerms<FrenchForm> = {
  name: 'Console Saha',
  chooseLanguage: 'Langue',
  toContent: 'Aller au contenu',
  menu: 'Menu',
  cancel: 'Annuler',
  pages: {
    start: 'Premiers pas',
    consultations: 'Consultations',
    building: 'Composer',
    embed: 'Mettre sur un site',
    moderation: 'Modération',
    answers: 'Réponses',
    outcomes: 'Vous avez dit, nous avons fait',
    events: 'Rencontres',
    entry: 'Saisie papier et assistée',
    invitations: 'Invitations',
    colleagues: 'Collègues',
    log: 'Journal',
    retention: 'Effacement à échéance',
    municipality: 'Municipalité',
    server: 'Serveur',
    account: 'Mon compte',
  },
  groups: {work: 'Travail', people: 'Avec les habitants', town: 'Municipalité', server: 'Serveur'},
  noPage: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être ancienne, ou la page n’est pas destinée à votre rôle.',
    home: 'Vers les consultations',
  },
  refusals: {
    unreachable:
      'Le serveur est injoignable. Rien de ce que vous avez écrit n’est perdu : vérifiez la connexion, puis réessayez.',
    'not-found': 'Ceci n’existe plus, ou appartient à une autre municipalité.',
    'not-allowed': 'Votre rôle ne le permet pas. Un propriétaire de la municipalité peut le changer.',
    'origin-not-allowed':
      'Cette page a été ouverte à une autre adresse que celle du serveur. Ouvrez-la là-bas.',
    'changed-meanwhile': 'Quelqu’un d’autre l’a modifié entre-temps. Regardez-le à nouveau.',
    invalid: 'Quelque chose ne convient pas dans ce formulaire. Vérifiez ce que vous avez écrit.',
    'too-large': 'C’est trop volumineux. Réduisez la taille.',
    'too-many-tries': 'Trop d’essais. Attendez un peu.',
    busy: 'Le serveur est occupé. Réessayez dans un instant.',
    other: 'Cela n’a pas fonctionné, et rien n’a été modifié. Réessayez un peu plus tard.',
  },
  broken: {
    title: 'Une erreur est survenue de notre côté',
    text: 'Rien n’est perdu. Réessayez dans un petit moment.',
  },
  signIn: {
    title: 'Connexion',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    send: 'Se connecter',
    sending: 'Connexion en cours…',
    signedOut: 'Vous avez quitté la console.',
    ended: 'Votre session a pris fin. Reconnectez-vous.',
    forgotten: 'Mot de passe oublié ?',
    askForPassword:
      'Un responsable de la municipalité peut vous donner un lien vers un nouveau mot de passe, tout comme la personne qui gère le serveur : elle saisit {command} et votre adresse.',
    sendLink: 'M’envoyer un lien vers un nouveau mot de passe',
    linkSent:
      'Si cette adresse se connecte ici, une lettre avec un lien est en route. Le lien est valable une heure.',
    passkey: 'Se connecter avec une clé d’accès',
    noPasskey: 'Aucune clé d’accès n’a été présentée. Réessayez, ou utilisez votre mot de passe.',
    provider: 'Se connecter avec {name}',
    code: {
      title: 'Encore un code',
      label: 'Code affiché par votre application',
      hint: 'Ou l’un de vos codes de secours.',
      send: 'Continuer',
      back: 'Recommencer',
    },
  },
  trouble: {
    title: 'Cela n’a pas fonctionné',
    wrongSignIn: 'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux.',
    wrongPassword: 'Le mot de passe actuel n’est pas le bon. Saisissez-le de nouveau.',
    wrongCode: 'Ce code n’est pas juste, ou a déjà servi. Saisissez le plus récent.',
    signInAgain:
      'Cela a pris trop de temps, ou trop de codes étaient faux. Recommencez avec votre mot de passe.',
    wrongPasskey: 'Cette clé d’accès n’est pas connue ici.',
    providerFailed: 'L’autre compte ne répond pas pour le moment. Réessayez, ou connectez-vous autrement.',
    tooManyTries: 'Il y a eu trop d’essais erronés depuis ici.',
    waitSeconds: {
      one: 'Patientez {n} seconde.',
      many: 'Patientez {n} secondes.',
      other: 'Patientez {n} secondes.',
    },
    waitMinutes: {
      one: 'Patientez {n} minute.',
      many: 'Patientez {n} minutes.',
      other: 'Patientez {n} minutes.',
    },
    unreachable: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
    busy: 'Le serveur est occupé. Réessayez dans un instant.',
    foreignAddress:
      'Cette page a été ouverte à une autre adresse que celle du serveur, que nomme SAHA_PUBLIC_URL. Ouvrez-la là-bas.',
    notSecure:
      'Cette page a été ouverte en http. La console ne fonctionne qu’en https, pour que personne ne puisse lire votre mot de passe en chemin.',
    notKept:
      'Votre mot de passe est bon, mais ce navigateur ne garde pas la session. Autorisez les cookies pour ce site.',
    unknown: 'Une erreur est survenue de notre côté. Réessayez dans un petit moment.',
  },
  account: {
    signedInAs: 'Session de',
    changePassword: 'Changer de mot de passe',
    signOut: 'Se déconnecter',
    stillGiven:
      'Vous utilisez encore le mot de passe qui vous a été remis. Choisissez-en un que personne d’autre ne connaît.',
    choosePassword: 'Choisir un mot de passe',
    passwordChanged: 'Votre mot de passe est changé. Toutes vos autres sessions sont terminées.',
  },
  password: {
    title: 'Changer de mot de passe',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    hint: 'Au moins {n} caractères. Quelques mots que personne d’autre n’associerait se retiennent facilement.',
    tooShort: 'Le nouveau mot de passe doit compter au moins {n} caractères.',
    missing: 'Saisissez votre mot de passe actuel.',
    show: 'Afficher le mot de passe',
    hide: 'Masquer le mot de passe',
    save: 'Changer de mot de passe',
    saving: 'Changement en cours…',
    cancel: 'Annuler',
  },
  consultations: {
    title: 'Consultations',
    municipality: 'Municipalité',
    noEmployer:
      'Vous ne travaillez ici pour aucune municipalité. Adressez-vous à la personne qui s’occupe du serveur.',
    none: 'Il n’y a pas encore de consultations.',
    state: {'not-yet-open': 'À venir', open: 'Ouverte', closed: 'Terminée', draft: 'Brouillon'},
    window: 'Du {from} au {to}',
    survey: 'Questionnaire',
    comments: 'Commentaires',
    ideas: 'Idées',
    event: 'Rencontre',
    begin: 'Nouvelle consultation',
    edit: 'Modifier « {title} »',
    people: {one: '{n} personne', many: '{n} de personnes', other: '{n} personnes'},
    published: 'dans le résultat publié le {moment}. Les citoyens lisent le même.',
    notPublished:
      'Aucun résultat n’est encore publié. Le premier paraît dès qu’assez de personnes ont répondu pour que nul ne puisse être reconnu.',
  },
  paste: {
    copy: 'Copier',
    copied: 'Copié',
    copyYourself: 'Sélectionné : copiez-le au clavier',
  },
  downloads: {
    titles: {
      survey: 'Télécharger les réponses',
      comments: 'Télécharger les commentaires',
      ideas: 'Télécharger les idées',
      event: 'Télécharger la liste des inscriptions',
    },
    careful: {
      title: 'Ce fichier montre ce que chacun a répondu',
      single:
        'Les petits groupes sont visibles ici et nulle part ailleurs : ce qui est publié les masque. Qui détient le fichier peut reconnaître un voisin.',
      recorded:
        'Votre adresse, l’heure et votre motif sont consignés. Les responsables de la municipalité les voient.',
      keep: 'Gardez le fichier là où seuls ceux qui en ont besoin peuvent le lire, et supprimez-le ensuite. Il ne contient pas de coordonnées.',
    },
    format: {
      title: 'Fichier',
      csv: 'CSV : s’ouvre dans tous les programmes',
      xlsx: 'Classeur Excel : avec une seconde feuille qui explique chaque colonne',
      json: 'JSON : pour les programmes',
    },
    shape: {title: 'Lignes', wide: 'Une par questionnaire reçu', long: 'Une par réponse à une question'},
    labels: {title: 'Options choisies', ids: 'Noms courts, toujours les mêmes', words: 'Mots en {language}'},
    freeText: 'Avec ce que les citoyens ont écrit eux-mêmes, et les lieux',
    freeTextHint: 'Ces mots peuvent révéler une identité. Laissez-les de côté si vous n’en avez pas besoin.',
    reason: {
      title: 'À quoi vous servira le fichier ?',
      hint: 'Par exemple : rapport au conseil municipal.',
      missing: {
        one: 'Indiquez le motif, en au moins {n} caractère.',
        many: 'Indiquez le motif, en au moins {n} de caractères.',
        other: 'Indiquez le motif, en au moins {n} caractères.',
      },
    },
    send: 'Télécharger',
    sending: 'Le fichier arrive…',
    saved: 'Téléchargé : {name}',
    trouble: {
      notAllowed:
        'Vous ne pouvez plus télécharger les réponses. Adressez-vous à un responsable de la municipalité.',
      tooWide:
        'Le questionnaire a plus de colonnes qu’un classeur n’en contient. Choisissez une ligne par réponse à une question, ou CSV.',
      busy: 'D’autres téléchargements sont en cours. Réessayez dans un instant.',
      unreachable: 'La connexion a été perdue. Le fichier est incomplet : téléchargez-le de nouveau.',
      unknown: 'Une erreur est survenue de notre côté. Réessayez dans un petit moment.',
    },
    past: {
      title: 'Téléchargements effectués',
      none: 'Personne n’a encore téléchargé de réponses.',
      unreadable: 'La liste n’a pas pu être lue.',
      entry: '{email}, {moment}',
      withoutFreeText: 'sans les textes libres',
    },
  },
}
