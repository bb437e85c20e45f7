import type {AnswerableQuestion, Question, Survey} from '@saha/contract'

/** Every question and information page, in the order in which they are shown. */
export function questionsIn(survey: Pick<Survey, 'pages'>): Question[] {
  return survey.pages.flatMap((page) => page.questions)
}

/** Every question that can be answered, in the order in which they are shown. */
export function answerableQuestions(survey: Survey): AnswerableQuestion[] {
  return questionsIn(survey).filter(isAnswerable)
}

/** Whether it asks something: information pages do not. */
export function isAnswerable(question: Question): question is AnswerableQuestion {
  return question.type !== 'information'
}

/** Whether the form cannot be sent without an answer. Consent is required unless the author says otherwise. */
export function isRequired({required, type}: AnswerableQuestion): boolean {
  return required ?? type === 'consent'
}
