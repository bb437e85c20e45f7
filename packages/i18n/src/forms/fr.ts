import type {FrenchForm} from '../message.ts'
import type {FormsTerms} from './terms.ts'

export const forms: FormsTerms<FrenchForm> = {
  leaveEmpty: 'Veuillez laisser ce champ vide',
  name: 'Ce nom vient d’être inventé pour vous. Vous pouvez en écrire un autre. Tout le monde peut le lire, et les moteurs de recherche peuvent le trouver.',
  problems: {name: 'Indiquez un nom.', nameLong: 'Le nom est trop long : 40 caractères au plus.'},
  tooMuch: {
    'too-many': 'Beaucoup d’envois arrivent de votre réseau. Attendez une minute, puis envoyez de nouveau.',
    busy: 'Le serveur a trop à faire en ce moment. Attendez une minute, puis envoyez de nouveau.',
  },
  unread: {
    title: 'Pas encore envoyé',
    tooMany:
      'Beaucoup d’envois arrivent de votre réseau. Attendez une minute, puis rechargez cette page : votre navigateur a gardé ce que vous avez écrit et l’enverra de nouveau.',
    tooLarge:
      'C’est plus long que ce que nous pouvons accepter. Revenez en arrière avec votre navigateur, qui a gardé ce que vous avez écrit, et raccourcissez-le.',
  },
  tags: 'Des mots grâce auxquels d’autres la trouvent, comme « ombre », séparés par des virgules. Cinq au plus.',
  photos: {
    promise:
      'La photo est réduite à son arrivée. Le lieu et le moment de la prise de vue partent avec elle de ce navigateur et ne sont pas conservés.',
    remove: 'Retirer {photo}',
  },
  invitation: {
    why: 'Ceci s’adresse aux personnes que la municipalité a invitées par lettre. Un code ne peut être saisi qu’avec JavaScript : votre navigateur l’échange de sorte que personne, pas même le serveur, ne sache quel code a participé. Un formulaire sans JavaScript livrerait le code avec ce que vous dites ; il n’y en a donc pas.',
    code: 'Votre code n’est pas utilisé ici. Ne l’écrivez pas dans un message avec ce que vous voulez dire : qui lirait les deux saurait qui l’a dit.',
    ways: 'Vous pouvez quand même participer',
    device:
      'Ouvrez cette page dans un navigateur qui exécute JavaScript, par exemple sur un autre appareil. Votre code y est valable.',
    paper: 'Répondez sur papier. Aucun code n’est nécessaire :',
    help: 'Demandez à la municipalité : quelqu’un peut y saisir vos réponses avec vous. Là non plus, aucun code n’est nécessaire.',
    ask: 'Demandez à la municipalité comment vous faire entendre autrement.',
  },
  keepCode:
    'Notez ce code ou imprimez cette page. Il n’est affiché qu’ici, et ce navigateur ne le retient pas.',
  openLater: 'Ouvrir un envoi avec son code de reçu',
  seeIt: 'Le voir comme les autres le voient',
  act: {comment: 'Répondre, soutenir ou signaler', idea: 'Soutenir ou signaler'},
  ways: {
    write: 'Écrire un commentaire',
    propose: 'Proposer une idée',
    answer: 'Répondre aux questions',
    receipt: 'J’ai un code de reçu',
  },
  vote: {
    done: 'Votre voix est comptée',
    undone: 'Votre voix est retirée',
    undo: 'Vous pouvez la retirer tant que cette page est ouverte. Sans JavaScript, le navigateur n’en retient rien.',
    takeBack: 'La retirer',
    together:
      'Ici, les voix d’un même navigateur sont comptées ensemble. Il faut JavaScript : sans lui, le navigateur ne peut pas les retenir.',
    back: 'Retour',
  },
  survey: {
    once: 'Une seule réponse est acceptée par navigateur. Sans JavaScript, ce navigateur ne peut pas retenir que vous avez répondu : ne répondez qu’une fois.',
    shorten: {
      one: 'écrivez {n} caractère au plus',
      many: 'écrivez {n} de caractères au plus',
      other: 'écrivez {n} caractères au plus',
    },
    drawn: 'La carte a besoin de JavaScript. Ici, vous pouvez indiquer le lieu autrement.',
    rank: 'Donnez le numéro 1 à ce qui compte le plus, jusqu’au numéro {n}. Chaque numéro une seule fois.',
    left: {
      title: 'Ce qui n’est plus demandé',
      text: 'Vous aviez écrit ceci. Le questionnaire a changé entre-temps et ne le demande plus : ce n’est pas envoyé.',
    },
    changed:
      'Les questions ont changé depuis que vous avez commencé. Tout ce qui convient encore est conservé. Veuillez les parcourir de nouveau.',
    given: 'Ce que vous avez marqué ici sur une carte',
    givenStays: 'Cela reste tel quel, sauf si vous indiquez autre chose ici.',
  },
  event: {
    once: 'Une seule inscription est acceptée par navigateur. Sans JavaScript, ce navigateur ne peut pas retenir que vous vous êtes inscrit : ne vous inscrivez qu’une fois.',
  },
  receipt: {
    title: 'Ouvrir un envoi avec son code de reçu',
    help: '20 lettres et chiffres. Majuscules, espaces et tirets sont sans importance.',
    empty: 'Indiquez le code.',
    unknown: 'Rien n’est enregistré sous ce code. Vérifiez qu’il est complet.',
    elsewhere:
      'Vous avez répondu sur une autre page, ou les questions ont changé depuis. Vos réponses peuvent être lues et changées là où elles ont été données, tant que les questions sont les mêmes. Vous pouvez les retirer ici.',
    withdraw: {
      sure: 'Retirer cet envoi ? Il est effacé pour de bon. C’est irrévocable.',
      yes: 'Oui, le retirer',
      no: 'Non, le garder',
      done: 'C’est retiré',
      doneText: 'Tout est effacé. Le code n’ouvre plus rien.',
    },
  },
}
