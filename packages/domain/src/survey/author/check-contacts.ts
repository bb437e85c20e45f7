import {finding, type PathFinding} from './path-finding.ts'
import type {SurveyPlan} from './survey-plan.ts'

/**
 * Questions for contact details that not everybody is asked. They are stored apart, but whoever reads the list knows
 * what everybody on it answered before.
 */
export function checkContacts({survey}: SurveyPlan): PathFinding[] {
  let isPassed = false
  return survey.pages.flatMap((page, at) => {
    const isPageForSome = isPassed || page.showIf !== undefined
    isPassed ||= page.next !== undefined
    return page.questions.flatMap((question, position) =>
      question.type === 'contact' && (isPageForSome || question.showIf)
        ? [finding(`pages[${at}].questions[${position}]`, 'telling-contact', question.id)]
        : [],
    )
  })
}
