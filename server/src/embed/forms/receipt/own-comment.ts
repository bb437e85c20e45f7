/** A comment in the hands of its author, who may change its text and name for a short while. */
import {CommentChanged, type CommentStatus} from '@saha/contract'
import {html} from '../../markup.ts'
import {published, textProblems} from '../comment/write.ts'
import {
  hidden,
  lineField,
  plainForm,
  pressButton,
  problemAt,
  problemList,
  textField,
  type FormProblem,
} from '../fields.ts'
import {sayPage, type FormPage} from '../form-page.ts'
import {nameProblems} from '../names.ts'
import {anywayButton, askFirst, isSent, personalIn} from '../personal.ts'
import {own, typedIn, type Visit} from '../visit.ts'
import {holding} from './holding.ts'

/** The form in which a comment is changed; `undefined` where it cannot be, or nobody asked for it. */
export async function changeComment(
  visit: Visit,
  status: CommentStatus,
  code: string,
): Promise<FormPage | undefined> {
  const {typed, pressed} = visit
  const {name, text, editSeconds} = status
  const isUnderWay = typed.has(own.page)
  if (!isUnderWay && pressed === 'change' && editSeconds > 0)
    return page({...visit, typed: new Map(Object.entries({name, text}))}, code, [])
  if (!isUnderWay) return undefined
  if (!isSent(visit)) return page(visit, code, [])
  const problems = [...nameProblems(visit), ...textProblems(visit)]
  const isAsked = personalIn(visit, published(visit)).length > 0
  return problems.length > 0 || isAsked ? page(visit, code, problems) : save(visit, code)
}

function page(visit: Visit, code: string, problems: readonly FormProblem[]): FormPage {
  const {ownComment, handingOver, refusedComment} = visit.reader.terms
  const {edit} = ownComment
  const kinds = problems.length === 0 ? personalIn(visit, published(visit)) : []
  return {
    title: edit.go,
    hasForm: true,
    holdsSecret: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${edit.go}</h1>
      ${problemList(handingOver.problems.title, problems)} ${askFirst(visit, kinds)}
      ${problems.length > 0 ? html`<p>${refusedComment.nothingLost}</p>` : ''}
      ${plainForm(
        visit,
        html`${hidden(own.receipt, code)} ${hidden(own.page, 'change')}
          ${lineField({
            name: 'name',
            label: edit.name,
            value: typedIn(visit, 'name'),
            problem: problemAt(problems, 'name'),
          })}
          ${textField({
            name: 'text',
            label: edit.label,
            value: typedIn(visit, 'text'),
            problem: problemAt(problems, 'text'),
          })}
          <p class="buttons">
            ${pressButton('send', edit.save)} ${anywayButton(visit, kinds)}
            ${pressButton('open', edit.cancel, 'quiet')}
          </p>`,
      )}`,
  }
}

async function save(visit: Visit, code: string): Promise<FormPage> {
  const {ownComment, ownContribution, waits, forms, refusedComment} = visit.reader.terms
  const {edit, title} = ownComment
  const sent = await visit.call(visit.c, 'changeComment', {
    shape: CommentChanged,
    headers: holding(code),
    body: {name: typedIn(visit, 'name'), text: typedIn(visit, 'text')},
  })
  if (sent.is === 'done') {
    const [reason] = sent.reply.waits
    return sayPage(title, reason ? html`${edit.savedWaits} ${waits[reason]}` : edit.saved)
  }
  const {code: why} = sent.problem
  const words =
    why === 'too-many' || why === 'busy'
      ? forms.tooMuch[why]
      : why === 'edit-over'
        ? edit.over
        : why === 'text-refused'
          ? refusedComment.because[why]
          : ownContribution.refused
  return page(visit, code, [{field: '', words}])
}
