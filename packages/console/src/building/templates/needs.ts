import type {DraftContent} from '@saha/contract'
import type {Template} from './template.ts'
import {ages, ask, inOwnWords, options, say, survey} from './words.ts'

/** What is missing where people live, and what comes first. */
export const needs: Template = {
  id: 'needs',
  title: say('تقدير الاحتياجات', 'Needs assessment', 'Évaluation des besoins'),
  text: say(
    'ما الذي ينقص الحي، وما الأهم أولًا؟',
    'What is missing in a quarter, and what comes first?',
    'Que manque-t-il au quartier, et que faire d’abord ?',
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
        say('ماذا يحتاج حيّكم؟', 'What does your quarter need?', 'De quoi votre quartier a-t-il besoin ?'),
        [
          ask(
            'missing',
            'multiple',
            say(
              'ما الذي ينقص حيّكم؟',
              'What is missing in your quarter?',
              'Que manque-t-il à votre quartier ?',
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
              'Si vous aviez 100 pour votre quartier, comment les répartir ?',
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
            say('كم شخصًا يسكن معكم؟', 'How many people live in your home?', 'Combien êtes-vous au foyer ?'),
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
