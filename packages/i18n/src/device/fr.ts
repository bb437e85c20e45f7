import type {DeviceTerms} from './terms.ts'

export const device: DeviceTerms = {
  languages: 'Langue',
  keep: {
    title: 'Ce qui est conservé sur cet appareil',
    inTab:
      'Ce que vous saisissez reste dans cet onglet jusqu’à sa fermeture : recharger la page ne perd rien. La municipalité ne le reçoit que lorsque vous l’envoyez.',
    choice: 'Conserver mes réponses sur cet appareil',
    shared:
      'Vous pouvez alors fermer la page et continuer plus tard. Toute personne qui utilise cet appareil peut ouvrir la page et lire ce que vous avez saisi : mieux vaut y renoncer sur un téléphone ou un ordinateur partagé.',
    onDevice:
      'Vos réponses sont conservées sur cet appareil jusqu’à ce que vous les envoyiez, les effaciez ou ouvriez cette page après la clôture du questionnaire.',
    refused: 'Ce navigateur ne permet pas à la page de conserver quoi que ce soit.',
  },
  clear: {
    go: 'Tout effacer',
    sure: 'Le formulaire est vidé et tout ce que ce questionnaire conserve sur cet appareil est supprimé. Les réponses déjà arrivées restent à la municipalité. Si un code de reçu est affiché, veuillez d’abord le noter.',
    counted: {
      browser:
        'Un nombre aléatoire reste, car ce questionnaire compte chaque navigateur une seule fois. Il ne dit rien de vous ni de vos réponses, et disparaît si vous supprimez les données de ce site dans les réglages du navigateur.',
      invitation:
        'Ce contre quoi votre code a été échangé reste, car le code n’est accepté qu’une fois. Cela dit qu’une personne invitée utilise ce navigateur, et rien de vous ni de vos réponses ; cela disparaît quand vous effacez les données de ce site dans les réglages du navigateur.',
    },
    yes: 'Oui, tout effacer',
    no: 'Annuler',
    waiting: {
      text: 'Des réponses attendent encore d’être envoyées. Si elles sont supprimées ici, elles n’arriveront pas, sauf si leur envoi est déjà en cours.',
      yes: 'Les supprimer aussi',
      no: 'Les garder et les envoyer',
    },
    done: 'Supprimé de cet appareil :',
    entered: 'ce qui était saisi dans le formulaire',
    draft: 'la copie conservée pour plus tard',
    unsent: 'des réponses qui attendaient d’être envoyées',
    mark: 'la marque indiquant que des réponses ont été envoyées d’ici',
    nothing: 'Il n’y avait rien à supprimer.',
    stillWaiting: 'Les réponses en attente restent ici jusqu’à leur envoi.',
  },
  discreet: {
    nothingKept:
      'Rien de ce questionnaire n’est conservé sur cet appareil : recharger ou quitter la page vide le formulaire. L’historique du navigateur peut toutefois mentionner cette page.',
    waiting:
      'Elles ne sont pas encore envoyées. Ce questionnaire ne conserve rien sur l’appareil : seule cette page ouverte les contient. Veuillez la laisser ouverte jusqu’au retour de la connexion et à l’envoi. Si vous quittez la page, elles sont supprimées.',
  },
}
