import {ConsoleSearch} from '../searching/search.ts'
import {ConsoleAnswerComment} from './answer-comment.ts'
import {ConsoleAnswerIdea} from './answer-idea.ts'
import {ConsoleAnswers} from './answers-page.ts'
import {ConsoleIdeaDuplicate} from './idea-duplicate.ts'
import {ConsoleIdeaOrder} from './idea-order.ts'
import {ConsoleStepForm} from './step-form.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  if (!customElements.get('console-search')) customElements.define('console-search', ConsoleSearch)
  customElements.define('console-step-form', ConsoleStepForm)
  customElements.define('console-idea-order', ConsoleIdeaOrder)
  customElements.define('console-idea-duplicate', ConsoleIdeaDuplicate)
  customElements.define('console-answer-idea', ConsoleAnswerIdea)
  customElements.define('console-answer-comment', ConsoleAnswerComment)
  customElements.define('console-answers', ConsoleAnswers)
}
