import type {ConsoleColleaguesTerms} from './terms.ts'

export const colleagues: ConsoleColleaguesTerms = {
  title: 'Collègues',
  invite: {
    title: 'Inviter quelqu’un',
    email: 'Adresse électronique',
    role: 'Avec quel rôle\u00a0?',
    send: 'Inviter',
    sent: 'La lettre à {email} est en route.',
    problem: 'Saisissez une adresse électronique, comme nom@ville.example.',
  },
  link: {
    title: 'Un lien à transmettre',
    invitation:
      'Ce lien fait entrer {email}, une seule fois, pendant sept jours. Ne le donnez à personne d’autre\u00a0: il n’est affiché que maintenant.',
    recovery:
      'Avec ce lien, {email} choisit un nouveau mot de passe, une seule fois, dans l’heure. Ne le donnez à personne d’autre\u00a0: il n’est affiché que maintenant.',
    label: 'Le lien',
    close: 'Terminé',
  },
  people: {
    title: 'Qui travaille ici',
    you: 'vous',
    secondFactor: 'plus qu’un mot de passe',
    passwordOnly: 'mot de passe seul',
    role: 'Rôle de {email}',
    lastOwner: 'Seul responsable\u00a0: avant tout changement, quelqu’un d’autre doit le devenir.',
    changed: 'Nouveau rôle de {email}\u00a0: {role}.',
    remove: 'Retirer {email}',
    removeText: 'L’accès prend fin aussitôt. Ce qui a été décidé et écrit reste.',
    removed: '{email} ne travaille plus ici.',
    leave: 'Quitter cette municipalité',
    leaveText: 'Votre accès prend fin aussitôt. Seul un responsable peut vous réinviter.',
    recover: 'Nouveau mot de passe pour {email}',
    recoverText:
      'Vous obtenez un lien à transmettre. Le mot de passe ne change pas tant que le lien n’est pas utilisé.',
  },
  open: {
    title: 'Invitations en cours',
    none: 'Personne n’est invité en ce moment.',
    until: 'valable jusqu’au {moment}',
    letter: {
      none: 'transmise par un lien',
      sending: 'la lettre est en route',
      sent: 'la lettre est envoyée',
      failed: 'la lettre n’a pas pu être envoyée\u00a0: transmettez un lien',
    },
    resend: 'Écrire de nouveau à {email}',
    show: 'Afficher un lien pour {email}',
    takeBack: 'Retirer l’invitation de {email}',
    takenBack: 'L’invitation de {email} est retirée.',
  },
  policy: {
    title: 'Comment chacun se connecte',
    label: 'Personne n’entre avec un mot de passe seul',
    hint: 'Qui n’a ni codes ni clé d’accès y est conduit à la prochaine connexion.',
    first: 'Activez d’abord les codes pour vous-même, ou connectez-vous avec une clé d’accès.',
    on: 'Désormais, personne n’entre avec un mot de passe seul.',
    off: 'Un mot de passe suffit de nouveau.',
  },
  refused: {
    worksHere: 'Cette adresse travaille déjà ici.',
    worksElsewhere:
      'Ce compte appartient aussi à une autre municipalité. La personne qui gère le serveur peut donner un nouveau mot de passe.',
    lastOwner: 'Il n’y a pas d’autre responsable. Quelqu’un d’autre doit d’abord le devenir.',
    tooMany: 'Trop d’invitations sont en cours. Retirez-en d’abord quelques-unes.',
    noMail: 'Ce serveur n’envoie pas de lettres. Affichez plutôt un lien.',
  },
}
