/** The sample consultation: clearly marked as one, open at once, and made of what templates are made of. */
import type {DraftContent, NewConsultation, Text} from '@saha/contract'
import {activitiesOf, wordsOf} from '../building/begin.ts'
import {momentOf} from '../building/moments.ts'
import {street} from '../building/templates/street.ts'
import {say} from '../building/templates/words.ts'

/** Its id: by this the server knows what to remove. */
export const sampleId = 'sample-consultation'

const title = say(
  'مثال: إعادة تصميم شارع',
  'Sample: redesign of a street',
  'Exemple : réaménagement d’une rue',
)

const around = {
  summary: say(
    'هذا مثال يبيّن كيف تبدو الاستشارة. جرّبوه كما تشاؤون، فهو يُزال بنقرة واحدة مع كل ما فيه.',
    'This is a sample that shows what a consultation looks like. Try it as you like: one click removes it with everything in it.',
    'Ceci est un exemple qui montre à quoi ressemble une consultation. Essayez-le : un clic le retire avec tout son contenu.',
  ),
  decides: say(
    'لا أحد يقرّر شيئًا، فهذا مثال.',
    'Nobody decides anything: this is a sample.',
    'Personne ne décide rien : c’est un exemple.',
  ),
  contact: say('مكتب البلدية', 'The town hall', 'La mairie'),
}

const DAY = 86_400_000

/** @param languages of the municipality; English words stand where a text is not there in one of them. */
export function sampleConsultation(languages: readonly string[], now: Date): NewConsultation {
  const content = {
    ...wordsOf(street, [...languages, 'en']),
    ...around,
    opens: momentOf(now),
    closes: momentOf(new Date(now.getTime() + 30 * DAY)),
    retention: momentOf(new Date(now.getTime() + 60 * DAY)).slice(0, 10),
    activities: activitiesOf(street, 'sample', [...languages, 'en', 'ar']),
  }
  return {
    id: sampleId,
    title: inAll(title, languages) as Text,
    content: inAll(content, languages) as DraftContent,
  }
}

/** Every text in these languages and no other. */
function inAll(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => inAll(one, languages))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value))
    return Object.fromEntries(languages.map((language) => [language, value[language] ?? value['en']]))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inAll(one, languages)]))
}

function isText(value: object): value is Text {
  return 'en' in value && typeof value.en === 'string'
}
