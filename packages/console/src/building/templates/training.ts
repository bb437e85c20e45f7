import type {Template} from './template.ts'
import {ask, inOwnWords, options, say, survey} from './words.ts'

/** For those who took part in a training or workshop. */
export const training: Template = {
  id: 'training',
  title: say('تقييم تدريب', 'Evaluation of a training', 'Évaluation d’une formation'),
  text: say(
    'لمن حضروا تدريبًا أو ورشة عمل.',
    'For those who took part in a training or workshop.',
    'Pour les participants à une formation ou un atelier.',
  ),
  content: {
    summary: say(
      'حضرتم التدريب، ونود أن نعرف ما نفعكم منه.',
      'You took part in the training, and we would like to know what was useful.',
      'Vous avez suivi la formation ; dites-nous ce qui a été utile.',
    ),
    purpose: say(
      'نُعدّ التدريب القادم بناءً على إجاباتكم.',
      'We prepare the next training by your answers.',
      'La prochaine formation sera préparée d’après vos réponses.',
    ),
    activities: [
      survey(say('رأيكم في التدريب', 'Your opinion of the training', 'Votre avis sur la formation'), [
        ask(
          'all',
          'rating',
          say(
            'كيف كان التدريب بشكل عام؟',
            'How was the training as a whole?',
            'Comment était la formation dans son ensemble ?',
          ),
          {required: true},
        ),
        ask(
          'parts',
          'matrix',
          say('كيف وجدتم ما يلي؟', 'How did you find the following?', 'Comment avez-vous trouvé ceci ?'),
          {
            rows: options(
              say('المحتوى', 'The content', 'Le contenu'),
              say('المدرّب', 'The trainer', 'Le formateur'),
              say('المكان والتنظيم', 'Place and organisation', 'Le lieu et l’organisation'),
            ),
            columns: options(
              say('ضعيف', 'Poor', 'Mauvais'),
              say('مقبول', 'Fair', 'Moyen'),
              say('جيد', 'Good', 'Bon'),
              say('ممتاز', 'Excellent', 'Excellent'),
            ),
          },
        ),
        ask(
          'use',
          'scale',
          say(
            'هل ستستخدمون ما تعلمتموه في عملكم؟',
            'Will you use what you learnt at work?',
            'Utiliserez-vous ce que vous avez appris ?',
          ),
          {
            from: 1,
            to: 5,
            low: say('لا', 'Not at all', 'Pas du tout'),
            high: say('كثيرًا', 'A lot', 'Beaucoup'),
          },
        ),
        ask(
          'next',
          'long-text',
          say(
            'ما الموضوع الذي تودونه في المرة القادمة؟',
            'What should the next one be about?',
            'Sur quoi devrait porter la prochaine ?',
          ),
        ),
        inOwnWords,
      ]),
    ],
  },
}
