import type {RefusedCommentTerms} from './terms.ts'

export const refusedComment: RefusedCommentTerms = {
  title: 'Votre commentaire n’a pas été accepté',
  because: {
    closed:
      'La discussion s’est terminée avant l’arrivée de votre commentaire. Vous pouvez encore écrire au contact indiqué sous « À propos de cette consultation ».',
    'not-yet-open': 'La discussion n’est pas encore ouverte. Envoyez votre commentaire quand elle le sera.',
    'not-found': 'Cette discussion n’est plus à cette adresse. Demandez à la commune où elle se trouve.',
    'origin-not-allowed':
      'Cette page n’est pas sur un site dont la commune accepte les commentaires. Prévenez les responsables de ce site.',
    'too-large':
      'Votre commentaire est plus long que ce que nous acceptons. Raccourcissez-le et renvoyez-le.',
    'key-reused':
      'Une version précédente de ce commentaire est déjà arrivée ; celle-ci n’a donc pas été enregistrée. Ne la renvoyez que si les deux doivent être lues.',
    changed:
      'Cette discussion a été modifiée depuis que vous avez ouvert la page. Rechargez la page pour voir ce qu’elle demande maintenant, puis renvoyez votre commentaire.',
    'pass-missing':
      'Cette discussion est réservée aux personnes invitées. Saisissez le code de votre invitation, puis envoyez à nouveau votre commentaire.',
    withdrawn:
      'Ce commentaire a été retiré ; il n’a donc pas été enregistré de nouveau. Vous pouvez l’envoyer comme un nouveau.',
    'parent-gone':
      'Le commentaire auquel vous répondez n’est plus là. Vous pouvez envoyer votre texte comme un commentaire à part : vérifiez qu’il se comprend seul.',
    'answers-refused':
      'La photo ou le lieu n’a pas été accepté : une photo est gardée un jour en attendant l’envoi. Veuillez la choisir de nouveau.',
    'text-refused':
      'Il ne reste rien de lisible de votre texte ou de votre nom, ou ils sont trop longs. Veuillez les modifier.',
    'work-wanted':
      'Nous n’avons pas pu vérifier que l’envoi ne vient pas d’un programme. Attendez une minute et renvoyez, ou essayez un autre navigateur.',
    unknown:
      'Rien n’a été enregistré, par notre faute. Réessayez dans un moment, et prévenez la commune si cela se répète.',
    'too-old':
      'Votre commentaire a attendu ici si longtemps que nous ne pouvons plus garantir de l’enregistrer une seule fois. Vérifiez si vous voulez encore l’envoyer.',
  },
  forWebmaster:
    'Pour la personne qui s’occupe de ce site : {origin} n’est pas parmi les sites qui peuvent envoyer à {municipality}. Un propriétaire l’autorise dans la console, sous «\u00a0Mettre sur un site\u00a0».',
  nothingLost: 'Tout ce que vous avez écrit est encore là.',
}
