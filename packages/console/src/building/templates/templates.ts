/**
 * Consultations to begin with, in the languages of the console; what a municipality does not speak is left out. Who decides
 * and whom to ask stays open: nobody can know that for another town.
 */
import type {DraftContent, Text} from '@saha/contract'
import {ages, ask, inOwnWords, often, options, say, survey} from './words.ts'

export interface Template {
  /** Unique. */
  id: string
  title: Text
  /** When it suits. */
  text: Text
  /** Ids of activities are words, such as `survey`, until it is put into a draft. */
  content: DraftContent
  /** Days for which it is open. Default: three weeks. */
  days?: number
}

/** Nothing but the question: whoever knows what they want begins here. */
const blank: Template = {
  id: 'blank',
  title: say('صفحة فارغة', 'Blank', 'Page vierge'),
  text: say(
    'تضيفون الأسئلة أو النقاش أو الأفكار بأنفسكم.',
    'You add questions, a discussion or ideas yourself.',
    'Vous ajoutez vous-même questions, discussion ou idées.',
  ),
  content: {},
}

const satisfaction: Template = {
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
            'À quelle fréquence utilisez-vous ce service ?',
          ),
          {options: often},
        ),
        ask(
          'content',
          'rating',
          say('ما مدى رضاكم عنها؟', 'How satisfied are you with it?', 'En êtes-vous satisfait ?'),
          {required: true},
        ),
        ask(
          'better',
          'multiple',
          say('ما الذي ينبغي أن يتحسن؟', 'What should become better?', 'Que faut-il améliorer ?'),
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

const street: Template = {
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
      survey(say('كيف ترون الشارع؟', 'How do you see the street?', 'Comment voyez-vous la rue ?'), [
        ask(
          'way',
          'multiple',
          say(
            'كيف تمرون به عادة؟',
            'How do you usually get through it?',
            'Comment y passez-vous d’habitude ?',
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
            'Vous y sentez-vous en sécurité ?',
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
          say('ما الأهم في رأيكم؟', 'What matters most to you?', 'Qu’est-ce qui compte le plus ?'),
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

const training: Template = {
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
      'Vous avez suivi la formation ; dites-nous ce qui a été utile.',
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
            'Comment était la formation dans son ensemble ?',
          ),
          {required: true},
        ),
        ask(
          'parts',
          'matrix',
          say('كيف وجدتم ما يلي؟', 'How did you find the following?', 'Comment avez-vous trouvé ceci ?'),
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
            'Utiliserez-vous ce que vous avez appris ?',
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
            'Sur quoi devrait porter la prochaine ?',
          ),
        ),
        inOwnWords,
      ]),
    ],
  },
}

const needs: Template = {
  id: 'needs',
  title: say('تقدير الاحتياجات', 'Needs assessment', 'Évaluation des besoins'),
  text: say(
    'ما الذي ينقص الحي، وما الأهم أولًا؟',
    'What is missing in a quarter, and what comes first?',
    'Que manque-t-il au quartier, et que faire d’abord ?',
  ),
  content: {
    summary: say(
      'نضع خطة السنة القادمة ونسألكم عمّا ينقص حيّكم.',
      'We are planning next year, and ask what is missing where you live.',
      'Nous préparons l’année prochaine et demandons ce qui manque chez vous.',
    ),
    purpose: say(
      'ترتّب البلدية مشاريعها بحسب ما تقولون.',
      'The municipality puts its projects in order by what you say.',
      'La municipalité ordonne ses projets d’après vos réponses.',
    ),
    activities: [
      survey(
        say('ماذا يحتاج حيّكم؟', 'What does your quarter need?', 'De quoi votre quartier a-t-il besoin ?'),
        [
          ask(
            'missing',
            'multiple',
            say(
              'ما الذي ينقص حيّكم؟',
              'What is missing in your quarter?',
              'Que manque-t-il à votre quartier ?',
            ),
            {
              options: [
                ...(options(
                  say('حديقة أو ملعب', 'A park or playground', 'Un parc ou une aire de jeux'),
                  say('مواصلات عامة', 'Public transport', 'Des transports publics'),
                  say('إنارة الشوارع', 'Street lights', 'De l’éclairage'),
                  say('جمع النفايات', 'Waste collection', 'La collecte des déchets'),
                  say('مركز صحي', 'A health centre', 'Un centre de santé'),
                ) as DraftContent[]),
                {id: 'other', text: say('شيء آخر', 'Something else', 'Autre chose'), other: true},
              ],
            },
          ),
          ask(
            'shares',
            'shares',
            say(
              'لو كان لديكم 100 دينار للحي، كيف تقسمونها؟',
              'If you had 100 for your quarter, how would you share it out?',
              'Si vous aviez 100 pour votre quartier, comment les répartir ?',
            ),
            {
              total: 100,
              options: options(
                say('الطرق والأرصفة', 'Roads and pavements', 'Rues et trottoirs'),
                say('الحدائق', 'Parks', 'Parcs'),
                say('النظافة', 'Cleanliness', 'Propreté'),
                say('الشباب', 'Young people', 'Jeunesse'),
              ),
            },
          ),
          ask(
            'home',
            'number',
            say('كم شخصًا يسكن معكم؟', 'How many people live in your home?', 'Combien êtes-vous au foyer ?'),
            {min: 1, max: 30, mayDecline: true},
          ),
          inOwnWords,
          ages,
        ],
      ),
      {
        id: 'ideas',
        kind: 'ideas',
        title: say('اقترحوا مشروعًا', 'Propose a project', 'Proposez un projet'),
        ideas: {comments: {}},
      },
    ],
  },
}

const meeting: Template = {
  id: 'meeting',
  days: 45,
  title: say('التسجيل في لقاء', 'Registration for a meeting', 'Inscription à une rencontre'),
  text: say(
    'لقاء له جدول أعمال وتسجيل، واستبيان بعده.',
    'A meeting with agenda and registration, and a survey afterwards.',
    'Une rencontre avec ordre du jour, inscription, puis une enquête.',
  ),
  content: {
    summary: say(
      'ندعوكم إلى لقاء نتحاور فيه.',
      'We invite you to a meeting, to talk with each other.',
      'Nous vous invitons à une rencontre pour en parler.',
    ),
    purpose: say(
      'يُنشر ملخص اللقاء وما يترتب عليه هنا.',
      'What was said, and what comes of it, is published here.',
      'Ce qui a été dit, et la suite, est publié ici.',
    ),
    activities: [
      {
        id: 'event',
        kind: 'event',
        title: say('اللقاء', 'The meeting', 'La rencontre'),
        event: {survey: 'evaluation'},
      },
      survey(
        say('كيف كان اللقاء؟', 'How was the meeting?', 'Comment était la rencontre ?'),
        [
          ask(
            'all',
            'rating',
            say('كيف كان اللقاء؟', 'How was the meeting?', 'Comment était la rencontre ?'),
            {required: true},
          ),
          ask(
            'heard',
            'scale',
            say('هل شعرتم بأن رأيكم سُمع؟', 'Did you feel heard?', 'Vous êtes-vous senti écouté ?'),
            {
              from: 1,
              to: 5,
              low: say('لا', 'Not at all', 'Pas du tout'),
              high: say('تمامًا', 'Fully', 'Tout à fait'),
            },
          ),
          inOwnWords,
        ],
        'evaluation',
      ),
    ],
  },
}

/** In the order in which they are offered; the first one is chosen. */
export const templates: readonly Template[] = [satisfaction, street, training, needs, meeting, blank]
