import type {DraftContent} from '@saha/contract'
import type {Template} from './template.ts'
import {ages, ask, inOwnWords, often, options, say, survey} from './words.ts'

/** Short questions about something that the municipality does. */
export const satisfaction: Template = {
  id: 'satisfaction',
  title: say('الرضا عن خدمة', 'Satisfaction with a service', 'Satisfaction d’un service'),
  text: say(
    'خمسة أسئلة قصيرة عن خدمة تقدّمها البلدية.',
    'Five short questions about something the municipality does.',
    'Cinq questions courtes sur un service de la municipalité.',
  ),
  content: {
    summary: say(
      'نود أن نعرف رأيكم في هذه الخدمة. الأسئلة خمسة وتستغرق دقيقتين.',
      'We would like to know what you think of this service. There are five questions; they take two minutes.',
      'Nous voulons savoir ce que vous pensez de ce service. Cinq questions, deux minutes.',
    ),
    purpose: say(
      'نستخدم الإجابات لتحسين الخدمة، وننشر النتائج هنا.',
      'We use the answers to improve the service, and publish the results here.',
      'Les réponses servent à améliorer le service, et les résultats sont publiés ici.',
    ),
    activities: [
      survey(say('رأيكم في الخدمة', 'Your opinion of the service', 'Votre avis sur le service'), [
        ask(
          'often',
          'single',
          say(
            'كم مرة تستخدمون هذه الخدمة؟',
            'How often do you use this service?',
            'À quelle fréquence utilisez-vous ce service ?',
          ),
          {options: often},
        ),
        ask(
          'content',
          'rating',
          say('ما مدى رضاكم عنها؟', 'How satisfied are you with it?', 'En êtes-vous satisfait ?'),
          {required: true},
        ),
        ask(
          'better',
          'multiple',
          say('ما الذي ينبغي أن يتحسن؟', 'What should become better?', 'Que faut-il améliorer ?'),
          {
            atMost: 3,
            options: [
              ...(options(
                say('وقت الانتظار', 'Waiting time', 'Le temps d’attente'),
                say('التعامل', 'How people are treated', 'L’accueil'),
                say('وضوح المعلومات', 'Clear information', 'La clarté des informations'),
                say('سهولة الوصول', 'Getting there', 'L’accès'),
              ) as DraftContent[]),
              {id: 'nothing', text: say('لا شيء', 'Nothing', 'Rien'), exclusive: true},
            ],
          },
        ),
        inOwnWords,
        ages,
      ]),
    ],
  },
}
