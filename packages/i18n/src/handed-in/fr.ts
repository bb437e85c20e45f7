import type {FrenchForm} from '../message.ts'
import type {HandedInTerms} from './terms.ts'

export const handedIn: HandedInTerms<FrenchForm> = {
  published: 'Votre idée est publiée : idée {number}',
  waits: 'Votre idée est arrivée, mais n’est pas encore publiée',
  hidden: 'Votre idée était déjà arrivée, et des modérateurs l’ont masquée depuis',
  see: 'La voir comme les autres',
  next: {
    title: 'Et maintenant',
    published:
      'Les autres peuvent la soutenir et en discuter. La commune écrit dessous ce qu’elle en fait. Revenez avec votre code : il montre chaque étape, sans adresse électronique.',
    waits:
      'Quelqu’un la regarde d’abord. Une fois publiée, elle reçoit un numéro et une place dans la liste. Revenez avec votre code pour voir la suite, sans adresse électronique.',
    hidden: 'Votre code vous montre pourquoi, et vous permet de contester une fois.',
  },
  use: 'Avec ce code, vous pouvez suivre votre idée, la modifier, la retirer, et contester si elle est masquée. Personne ne peut le retrouver pour vous.',
  minutes: {
    one: 'Vous pouvez la modifier pendant {n} minute, puis tant que personne ne l’a soutenue, commentée ou n’y a répondu.',
    many: 'Vous pouvez la modifier pendant {n} de minutes, puis tant que personne ne l’a soutenue, commentée ou n’y a répondu.',
    other:
      'Vous pouvez la modifier pendant {n} minutes, puis tant que personne ne l’a soutenue, commentée ou n’y a répondu.',
  },
  change: 'Modifier',
  withdraw: 'Retirer',
  follow: 'Ce qu’elle est devenue',
}
