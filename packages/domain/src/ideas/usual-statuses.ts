import type {IdeaStatus} from '@saha/contract'

/** What a municipality does with ideas, where its definition says nothing of its own. In the order of the way that they go. */
export const usualStatuses: readonly IdeaStatus[] = [
  {
    id: 'received',
    text: {ar: 'وصلت', en: 'Received', fr: 'Reçue'},
    meaning: {
      ar: 'وصلت الفكرة ونُشرت، ولم يبدأ النظر فيها بعد.',
      en: 'The idea has arrived and is published. Nobody has looked into it yet.',
      fr: 'L’idée est arrivée et elle est publiée. Personne ne l’a encore étudiée.',
    },
    stage: 'open',
  },
  {
    id: 'studied',
    text: {ar: 'قيد الدراسة', en: 'Being studied', fr: 'À l’étude'},
    meaning: {
      ar: 'يبحث مكتب مختص في إمكانية تنفيذها وكلفتها.',
      en: 'An office is finding out whether it can be done, and what it costs.',
      fr: 'Un service examine si elle est réalisable et ce qu’elle coûte.',
    },
    stage: 'open',
  },
  {
    id: 'planned',
    text: {ar: 'في الخطة', en: 'Planned', fr: 'Prévue'},
    meaning: {
      ar: 'تقرّر تنفيذها، وخُصّص لها وقت أو ميزانية.',
      en: 'It will be done: there is a date or a budget for it.',
      fr: 'Elle sera réalisée : une date ou un budget est prévu.',
    },
    stage: 'accepted',
  },
  {
    id: 'under-way',
    text: {ar: 'قيد التنفيذ', en: 'Under way', fr: 'En cours'},
    meaning: {
      ar: 'بدأ العمل على تنفيذها.',
      en: 'Work on it has begun.',
      fr: 'Les travaux ont commencé.',
    },
    stage: 'accepted',
  },
  {
    id: 'done',
    text: {ar: 'نُفّذت', en: 'Done', fr: 'Réalisée'},
    meaning: {
      ar: 'اكتمل تنفيذها.',
      en: 'It has been carried out.',
      fr: 'Elle a été réalisée.',
    },
    stage: 'done',
  },
  {
    id: 'declined',
    text: {ar: 'لن تُنفّذ', en: 'Declined', fr: 'Non retenue'},
    meaning: {
      ar: 'لن تُنفّذ، والأسباب مكتوبة تحت الفكرة.',
      en: 'It will not be done. The reasons stand under the idea.',
      fr: 'Elle ne sera pas réalisée. Les raisons figurent sous l’idée.',
    },
    stage: 'declined',
  },
]

/** Whether nobody gives this status without saying why. */
export function needsReason({needsReason: asked, stage}: IdeaStatus): boolean {
  return asked ?? stage === 'declined'
}

/** Whether an idea with this status has come to its end: decided for good, one way or the other. */
export function isSettled({stage}: Pick<IdeaStatus, 'stage'>): boolean {
  return stage === 'done' || stage === 'declined'
}
