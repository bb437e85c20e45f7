import type {Template} from './template.ts'
import {ask, inOwnWords, options, say, survey} from './words.ts'

/** A survey about a street, and a discussion of its plan. */
export const street: Template = {
  id: 'street',
  title: say('إعادة تصميم شارع', 'Redesign of a street', 'Réaménagement d’une rue'),
  text: say(
    'استبيان عن الشارع ونقاش مفتوح حول المخطط.',
    'A survey about the street, and an open discussion of the plan.',
    'Une enquête sur la rue et une discussion ouverte du plan.',
  ),
  content: {
    summary: say(
      'نريد أن نعيد تصميم هذا الشارع، ونسأل من يمرون به ومن يسكنون فيه.',
      'We want to redesign this street, and ask those who pass through it and live in it.',
      'Nous voulons réaménager cette rue et demandons l’avis de ceux qui y passent ou y habitent.',
    ),
    purpose: say(
      'تدخل الإجابات في المخطط قبل أن يُعرض على المجلس.',
      'The answers go into the plan before the council sees it.',
      'Les réponses entrent dans le plan avant que le conseil le voie.',
    ),
    activities: [
      survey(say('كيف ترون الشارع؟', 'How do you see the street?', 'Comment voyez-vous la rue ?'), [
        ask(
          'way',
          'multiple',
          say(
            'كيف تمرون به عادة؟',
            'How do you usually get through it?',
            'Comment y passez-vous d’habitude ?',
          ),
          {
            options: options(
              say('سيرًا على الأقدام', 'On foot', 'À pied'),
              say('بالسيارة', 'By car', 'En voiture'),
              say('بالحافلة', 'By bus', 'En bus'),
              say('بالدراجة', 'By bicycle', 'À vélo'),
            ),
          },
        ),
        ask(
          'safe',
          'scale',
          say(
            'ما مدى شعوركم بالأمان فيه؟',
            'How safe do you feel there?',
            'Vous y sentez-vous en sécurité ?',
          ),
          {
            from: 1,
            to: 5,
            low: say('لا أشعر بالأمان', 'Not safe at all', 'Pas du tout'),
            high: say('أشعر بالأمان تمامًا', 'Quite safe', 'Tout à fait'),
          },
        ),
        ask(
          'first',
          'ranking',
          say('ما الأهم في رأيكم؟', 'What matters most to you?', 'Qu’est-ce qui compte le plus ?'),
          {
            most: 3,
            options: options(
              say('أرصفة أوسع', 'Wider pavements', 'Des trottoirs plus larges'),
              say('ظل وأشجار', 'Shade and trees', 'De l’ombre et des arbres'),
              say('مواقف سيارات', 'Parking', 'Du stationnement'),
              say('إنارة', 'Light', 'De l’éclairage'),
              say('معابر آمنة', 'Safe crossings', 'Des passages sûrs'),
            ),
          },
        ),
        inOwnWords,
      ]),
      {
        id: 'talk',
        kind: 'comments',
        title: say('ناقشوا المخطط', 'Discuss the plan', 'Discutez le plan'),
        comments: {sides: true},
      },
    ],
  },
}
