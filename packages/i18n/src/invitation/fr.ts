import type {FrenchForm} from '../message.ts'
import type {InvitationTerms} from './terms.ts'

export const invitation: InvitationTerms<FrenchForm> = {
  title: 'Saisissez le code de votre lettre',
  wanted: {
    survey: 'Ce questionnaire s’adresse aux personnes que la commune a invitées par lettre.',
    comments:
      'Tout le monde peut lire cette discussion. Écrire, approuver et signaler sont réservés aux personnes que la commune a invitées par lettre.',
    ideas:
      'Tout le monde peut lire ces idées. En proposer, en soutenir et en signaler est réservé aux personnes que la commune a invitées par lettre.',
    event: 'L’inscription est réservée aux personnes que la commune a invitées par lettre.',
  },
  label: 'Code',
  hint: '16 chiffres. Les espaces et les tirets n’ont pas d’importance.',
  go: 'Continuer',
  checking: 'Vérification du code…',
  cancel: 'Annuler',
  fromLink: 'Votre lien a apporté le code. Il ne reste qu’à continuer.',
  known: {
    title: 'Ce que dit le code, et ce qu’il ne dit pas',
    tells: 'Le code dit qu’une personne invitée participe. Il ne dit pas ce qu’elle a répondu ou écrit.',
    hides:
      'Votre navigateur échange le code contre un laissez-passer que le serveur tamponne sans le voir. Ensuite, seul le laissez-passer est montré. Personne ne peut trouver dans ce qui est enregistré de quel code vient un laissez-passer : ni la commune, ni ceux qui gèrent le serveur.',
    guess:
      'Une chose que personne ne peut exclure : quelqu’un qui surveille votre connexion au moment du code et au moment de l’envoi pourrait deviner d’après l’heure. Si cela vous inquiète, saisissez le code aujourd’hui et participez un autre jour.',
  },
  lasts: {
    browser: 'Chaque code ouvre un seul navigateur. Utilisez celui dans lequel vous voulez participer.',
    page: 'Ce navigateur ne laisse la page rien garder. Le code ne vaut donc que tant que cette page reste ouverte, et il n’est pas accepté une seconde fois : saisissez-le quand vous êtes prêt à participer.',
  },
  digits: {
    one: 'Le code a 16 chiffres ; il y en a {n} ici. Comparez-le avec votre lettre.',
    many: 'Le code a 16 chiffres ; il y en a {n} ici. Comparez-le avec votre lettre.',
    other: 'Le code a 16 chiffres ; il y en a {n} ici. Comparez-le avec votre lettre.',
  },
  problems: {
    'code-unknown':
      'Aucune invitation n’a ce code. Comparez-le avec votre lettre, chiffre par chiffre. S’il est juste, le contact indiqué dans « À propos de cette consultation » peut vous aider.',
    'code-used':
      'Ce code a déjà ouvert un navigateur, et il n’est accepté qu’une fois. Si c’était le vôtre, continuez dans ce navigateur. Sinon, ou si ses données ont été effacées, le contact indiqué dans « À propos de cette consultation » peut vous donner un autre code.',
    'too-many':
      'Beaucoup de codes sont essayés depuis votre réseau. Attendez quelques minutes, puis continuez : votre code reste ici.',
    busy: 'Le serveur a trop à faire en ce moment. Attendez une minute, puis continuez : votre code reste ici.',
    closed: 'La participation est close : les codes ne sont plus acceptés.',
    'not-yet-open': 'La participation n’est pas encore ouverte. Saisissez votre code après l’ouverture.',
    'not-found': 'Ceci n’est plus à cette adresse. Demandez à la commune où cela se trouve.',
    'origin-not-allowed':
      'Cette page n’est pas sur un site dont la commune accepte les codes. Prévenez les personnes qui gèrent ce site.',
    unknown:
      'Le code n’a pas pu être vérifié, à cause d’une erreur de notre côté. Réessayez dans un moment et prévenez la commune si cela se reproduit.',
    unreachable:
      'Le serveur ne peut pas être joint. Votre code n’est pas perdu : il reste ici, et vous pourrez continuer avec lui au retour de la connexion.',
    unproven:
      'La réponse du serveur ne porte pas le tampon attendu. Nous ne l’avons pas acceptée, afin que personne ne puisse vous reconnaître par elle. Prévenez la commune ; votre code n’est pas en cause.',
  },
  letIn: {
    browser: 'Votre code a été accepté dans ce navigateur.',
    page: 'Votre code a été accepté, tant que cette page reste ouverte.',
  },
}
