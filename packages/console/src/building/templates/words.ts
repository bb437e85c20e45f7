/** Short ways to write what templates are made of. */
import type {Text} from '@saha/contract'
import type {Json} from '../json-path.ts'

/** One text in the languages of the console. */
export const say = (ar: string, en: string, fr: string): Text => ({ar, en, fr})

type Item = Record<string, Json>

/** Options, in the order in which they are offered; their ids are their places. */
export const options = (...texts: Text[]): Json => texts.map((text, at) => ({id: `option-${at + 1}`, text}))

/** A question of a kind. */
export const ask = (id: string, type: string, text: Text, more: Item = {}): Item => ({
  id,
  type,
  text,
  ...more,
})

/** A survey of one page, whose id is made when it is put into a draft: `survey` stands for it. */
export const survey = (title: Text, questions: Item[], id = 'survey'): Item => ({
  id,
  kind: 'survey',
  title,
  survey: {pages: [{id: 'page-1', questions}]},
})

export const often = options(
  say('كل يوم', 'Every day', 'Tous les jours'),
  say('كل أسبوع', 'Every week', 'Toutes les semaines'),
  say('نادرًا', 'Seldom', 'Rarement'),
  say('هذه أول مرة', 'This is the first time', 'C’est la première fois'),
)

export const ages = ask('age', 'single', say('كم عمركم؟', 'How old are you?', 'Quel âge avez-vous ?'), {
  mayDecline: true,
  options: options(
    say('أقل من 18', 'Under 18', 'Moins de 18 ans'),
    say('18 إلى 29', '18 to 29', '18 à 29 ans'),
    say('30 إلى 59', '30 to 59', '30 à 59 ans'),
    say('60 فأكثر', '60 or over', '60 ans ou plus'),
  ),
})

export const inOwnWords = ask(
  'more',
  'long-text',
  say(
    'هل تودون أن تضيفوا شيئًا؟',
    'Is there anything you would like to add?',
    'Voulez-vous ajouter quelque chose ?',
  ),
  {
    hint: say(
      'يُرجى ألا تذكروا أسماء ولا أرقام هواتف.',
      'Please leave out names and telephone numbers.',
      'N’écrivez ni noms ni numéros de téléphone.',
    ),
  },
)
