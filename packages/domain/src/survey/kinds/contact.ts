import type {Answer, AnswerProblemCode, ContactQuestion} from '@saha/contract'
import {isEmail, isPhone} from '../../text/contacts.ts'

/** Whether an answer is an e-mail address, or a telephone number as `readPhone` gives it. */
export function checkContact({by}: ContactQuestion, answer: Answer): AnswerProblemCode | undefined {
  if (typeof answer !== 'string') return 'wrong-type'
  if (by === 'email') return isEmail(answer) ? undefined : 'not-an-email'
  return isPhone(answer) ? undefined : 'not-a-phone'
}
