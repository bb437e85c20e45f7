import type {AnswerableQuestion, Question, Survey} from '@saha/contract'

/** Every question and information page, in the order in which they are shown. */
export function questionsIn(survey: Pick<Survey, 'pages'>): Question[] {
  return survey.pages.flatMap((page) => page.questions)
}

/** Every question that can be answered, in the order in which they are shown. */
export function answerableQuestions(survey: Survey): AnswerableQuestion[] {
  return questionsIn(survey).filter(isAnswerable)
}

/** Every question that is counted and has a result, in the order in which they are shown. */
export function countedQuestions(survey: Survey): AnswerableQuestion[] {
  return answerableQuestions(survey).filter(isCounted)
}

/** Whether it asks something: information pages do not. */
export function isAnswerable(question: Question): question is AnswerableQuestion {
  return question.type !== 'information'
}

/** Whether answers are counted: contact details are not. */
export function isCounted(question: AnswerableQuestion): boolean {
  return question.type !== 'contact'
}

/** Whether the form cannot be sent without an answer. Consent is required unless the author says otherwise. */
export function isRequired({required, type}: AnswerableQuestion): boolean {
  return required ?? type === 'consent'
}
