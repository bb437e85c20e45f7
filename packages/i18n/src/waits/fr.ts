import type {WaitsTerms} from './terms.ts'

export const waits: WaitsTerms = {
  'all-wait': 'Ici, quelqu’un lit tout avant parution. Vous n’avez rien d’autre à faire.',
  'first-link':
    'Il contient un lien, et rien de vous n’a encore été publié ici. Quelqu’un ouvre d’abord le lien ; les prochains n’attendront pas.',
  'spam-suspected':
    'Un contrôle automatique l’a pris pour de la publicité, ce qui peut être une erreur. Une personne l’examine et décide.',
  reported: 'Des lecteurs l’ont signalé. Une personne l’examine et décide.',
  'poses-as-official':
    'Le nom pourrait passer pour celui de la commune. Quelqu’un le vérifie d’abord. Avec un autre nom, il paraîtrait plus tôt.',
  photo: 'Quelqu’un regarde d’abord la photo, pour que personne n’y soit montré contre son gré.',
  appealed: 'Vous avez demandé un second examen. Un autre modérateur que la première fois décide.',
}
