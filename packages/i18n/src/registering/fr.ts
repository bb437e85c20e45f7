import type {FrenchForm} from '../message.ts'
import type {RegisteringTerms} from './terms.ts'

export const registering: RegisteringTerms<FrenchForm> = {
  title: 'Inscrire une personne',
  titleWaiting: 'Attendre une place',
  titleChange: 'Modifier votre inscription',
  willWait:
    'Toutes les places sont prises. Quand quelqu’un rend la sienne, elle va à la personne qui attend depuis le plus longtemps. Votre code de reçu vous le dira.',
  name: {
    label: 'Nom',
    optional: 'facultatif',
    seenBy: {
      hosts: 'Seules les personnes qui organisent la rencontre le lisent.',
      entrance: 'Les personnes qui organisent la rencontre le lisent, et il figure sur la liste à l’entrée.',
    },
  },
  kept: 'Rien de ce que vous saisissez ici n’est publié. Nous le gardons jusqu’au {day}, puis il est effacé. Nous n’enregistrons ni compte, ni adresse Internet, ni rien sur votre appareil.',
  contacts:
    'Adresses électroniques et numéros de téléphone sont effacés dans les 30 jours qui suivent la rencontre.',
  send: 'S’inscrire',
  sendWaiting: 'S’inscrire sur la liste d’attente',
  save: 'Enregistrer',
  cancel: 'Annuler',
  sending: 'Envoi…',
  working:
    'Un instant : cet appareil résout un petit problème qui tient à distance les programmes indésirables.',
  problems: {title: 'Pas encore envoyé. À vérifier :', name: 'Veuillez indiquer un nom.'},
  offline: {
    title: 'Votre inscription n’est pas encore arrivée',
    kept: 'Il n’y a pas de connexion. Ce navigateur garde votre saisie et l’envoie dès que la connexion revient. Vous pouvez fermer la page : l’envoi se fera à la prochaine ouverture.',
    notKept:
      'Il n’y a pas de connexion, et rien n’est gardé sur cet appareil. Laissez cette page ouverte jusqu’à l’envoi de votre inscription.',
    now: 'Envoyer maintenant',
    change: 'Modifier',
  },
  seat: {
    title: 'Vous avez une place',
    text: 'Nous nous réjouissons de votre venue. En cas d’empêchement, merci de rendre votre place.',
  },
  waits: {
    title: 'Vous êtes sur la liste d’attente',
    text: 'Vous n’avez pas encore de place. Vérifiez avec votre code de reçu, aussi la veille.',
  },
  ahead: {
    one: '{n} personne est avant vous.',
    many: '{n} de personnes sont avant vous.',
    other: '{n} personnes sont avant vous.',
  },
  movedUp: 'Une place s’est libérée : elle est à vous.',
  receipt: {
    title: 'Code de reçu',
    use: 'Gardez ce code : il vous dit si vous avez une place, et permet de modifier votre saisie ou de rendre la place. Il n’apparaît qu’ici, et personne ne peut le retrouver pour vous.',
    copy: 'Copier le code',
    copied: 'Code copié',
  },
  link: 'Adresse de la rencontre',
  change: 'Modifier ma saisie',
  withdraw: 'Je ne peux pas venir',
  another: 'Inscrire une autre personne',
  own: {
    title: 'Votre inscription',
    code: 'Code de reçu',
    open: 'Ouvrir',
    unknown: 'Aucune inscription n’a ce code. Vérifiez qu’il est complet.',
    elsewhere: 'Ce code appartient à autre chose. Ouvrez-le là où vous l’avez reçu.',
    unreachable: 'Le serveur ne répond pas. Réessayez.',
    saved: 'Vos modifications sont enregistrées.',
    notSent: 'Cela n’est pas arrivé au serveur : rien n’a changé. Réessayez.',
    over: 'Il est trop tard pour modifier quoi que ce soit.',
  },
  sure: {
    seat: 'Votre place ira à quelqu’un d’autre, et votre saisie sera effacée. C’est irréversible.',
    waits:
      'Vous perdrez votre place sur la liste d’attente, et votre saisie sera effacée. C’est irréversible.',
    yes: 'Oui, je ne peux pas venir',
    no: 'Retour',
  },
  withdrawn: 'L’inscription est annulée, et votre saisie est effacée.',
  refused: {
    title: 'L’inscription n’a pas été acceptée',
    because: {
      'answered-already':
        'Une inscription a déjà été envoyée de ce navigateur, et chacun n’en envoie qu’une. La précédente peut être modifiée ou retirée avec son code de reçu.',
      'token-missing':
        'Une inscription par navigateur est désormais acceptée. Envoyez à nouveau la vôtre depuis cette page.',
      'answers-refused': 'Une réponse n’a pas été acceptée. Elle est signalée ci-dessous.',
      busy: 'Le serveur a trop à faire en ce moment. Attendez une minute, puis renvoyez.',
      'by-invitation': 'Cette rencontre est sur invitation seulement.',
      closed:
        'Il est trop tard pour s’inscrire. Vous pouvez écrire au contact indiqué sous « À propos de cette consultation ».',
      'event-cancelled': 'La rencontre n’a pas lieu.',
      'event-full': 'La dernière place a été prise pendant que vous écriviez.',
      invalid:
        'Quelque chose dans le formulaire n’est pas attendu par le serveur. Rechargez la page et vérifiez votre saisie.',
      'key-reused':
        'Cette inscription est déjà arrivée avec d’autres mots. Pour les modifier, ouvrez cette inscription avec son code de reçu.',
      'not-found':
        'Cette rencontre n’est plus à cette adresse. Demandez à la municipalité où elle se trouve.',
      'not-yet-open': 'Les inscriptions ne sont pas encore ouvertes. Revenez plus tard.',
      'origin-not-allowed':
        'Cette page n’est pas sur un site d’où la municipalité accepte des inscriptions. Prévenez les responsables du site.',
      'text-refused': 'Il ne reste rien de lisible du nom, ou il est trop long. Veuillez le modifier.',
      'too-large': 'Votre saisie est plus longue que ce que nous pouvons accepter. Veuillez la raccourcir.',
      'too-many': 'Beaucoup d’envois arrivent de votre réseau. Attendez une minute, puis renvoyez.',
      unknown:
        'Rien n’a été enregistré, à cause d’une erreur de notre côté. Réessayez dans un moment, et prévenez la municipalité si cela se répète.',
      'pass-missing':
        'L’inscription est réservée aux personnes invitées. Saisissez le code de votre invitation, puis envoyez à nouveau.',
      withdrawn:
        'Cette inscription a été retirée et n’a pas été enregistrée à nouveau. Vous pouvez vous réinscrire.',
      'work-wanted':
        'Nous n’avons pas pu vérifier que ceci n’est pas envoyé par un programme. Attendez une minute et renvoyez, ou essayez un autre navigateur.',
      'too-old': 'Votre inscription a attendu trop longtemps ici. Vérifiez si vous voulez toujours venir.',
    },
    nothingLost: 'Tout ce que vous avez saisi est encore ici.',
  },
  close: 'Fermer',
  about: {
    purpose: 'À quoi elle sert',
    decides: 'Qui décide',
    period: 'Consultation',
    retention: 'Durée de conservation des inscriptions',
    keptUntil: 'Jusqu’au {day}, puis elles sont effacées. Les coordonnées le sont plus tôt.',
    contact: 'Questions',
    who: 'Qui peut s’inscrire',
    levels: {
      open: 'Tout le monde, sans compte. L’identité n’est pas contrôlée. Une inscription vaut une place.',
      browser:
        'Tout le monde, sans compte, une fois par navigateur. L’identité n’est pas contrôlée : cela ne garantit pas une seule inscription par personne. Une inscription vaut une place.',
      invitation:
        'Les personnes que la commune a invitées par lettre, sans compte : une inscription par code, qui vaut une place. Personne ne peut trouver dans ce qui est enregistré avec quel code une inscription est venue.',
    },
  },
}
