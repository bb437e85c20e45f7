import type {RefusedIdeaTerms} from './terms.ts'

export const refusedIdea: RefusedIdeaTerms = {
  title: 'Votre idée n’a pas été acceptée',
  because: {
    closed:
      'Le dépôt des idées s’est terminé avant l’arrivée de la vôtre. Vous pouvez encore écrire au contact indiqué sous « À propos de cette consultation ».',
    'not-yet-open': 'Le dépôt des idées n’est pas encore ouvert. Déposez la vôtre quand il le sera.',
    'not-found': 'Ces idées ne sont plus à cette adresse. Demandez à la commune où elles se trouvent.',
    'origin-not-allowed':
      'Cette page n’est pas sur un site dont la commune accepte les idées. Prévenez les responsables de ce site.',
    'too-large': 'Votre idée est plus longue que ce que nous acceptons. Raccourcissez-la et renvoyez-la.',
    invalid:
      'Quelque chose dans le formulaire n’est pas comme le serveur l’attend. Rechargez la page et vérifiez ce que vous avez saisi.',
    'key-reused':
      'Une version précédente de cette idée est déjà arrivée ; celle-ci n’a donc pas été enregistrée. Ne la renvoyez que si les deux doivent être lues ; sinon, modifiez la première avec son code de reçu.',
    changed:
      'Ce qui est demandé a changé depuis que vous avez ouvert la page. Rechargez la page pour le voir, puis renvoyez votre idée.',
    'pass-missing':
      'La participation est réservée aux personnes invitées. Saisissez le code de votre invitation, puis envoyez à nouveau.',
    withdrawn:
      'Cette idée a été retirée ; elle n’a donc pas été enregistrée de nouveau. Vous pouvez l’envoyer comme une nouvelle.',
    'answers-refused':
      'Le lieu, une photo ou une réponse n’a pas été accepté. C’est indiqué plus bas ; une photo est gardée un jour en attendant l’envoi, il faut peut-être la choisir de nouveau.',
    'text-refused':
      'Il ne reste rien de lisible du titre, du texte ou du nom, ou ils sont trop longs. Veuillez les modifier.',
    'edit-over':
      'Elle ne peut plus être modifiée : quelqu’un l’a soutenue, commentée ou y a répondu, ou le délai est passé. Vous pouvez la retirer et en déposer une autre.',
    'work-wanted':
      'Nous n’avons pas pu vérifier que l’envoi ne vient pas d’un programme. Attendez une minute et renvoyez, ou essayez un autre navigateur.',
    'too-many': 'Beaucoup de choses arrivent de votre réseau en ce moment. Attendez une minute et renvoyez.',
    busy: 'Le serveur est trop occupé en ce moment. Attendez une minute et renvoyez.',
    unreachable: 'Le serveur n’est pas joignable. Réessayez quand la connexion est revenue.',
    unknown:
      'Rien n’a été enregistré, par notre faute. Réessayez dans un moment, et prévenez la commune si cela se répète.',
    'too-old':
      'Votre idée a attendu ici si longtemps que nous ne pouvons plus garantir de l’enregistrer une seule fois. Vérifiez si vous voulez encore l’envoyer.',
  },
  forWebmaster:
    'Pour la personne qui s’occupe de ce site : {origin} n’est pas parmi les sites qui peuvent envoyer à {municipality}. Un propriétaire l’autorise dans la console, sous «\u00a0Mettre sur un site\u00a0».',
  nothingLost: 'Tout ce que vous avez écrit est encore là.',
}
