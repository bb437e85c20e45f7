import {check as checkPersonal} from '../../../contributing/personal/check.ts'
import type {Author} from '../author.ts'
import type {Form} from '../slips.ts'
import {problemsOf} from './check-form.ts'

/**
 * Has a form sent, unless something is wrong or its author should think again. A second click finds it gone.
 *
 * @param send one that is as it should be.
 */
export async function check(
  author: Author,
  {key}: Form,
  send: (form: Form) => void | Promise<void>,
): Promise<void> {
  // As it is by now.
  const form = author.formAt(key)
  if (!form || form.isSending) return
  const problems = problemsOf(author, form)
  if (problems.length > 0) {
    author.edit(form, {problems, found: undefined})
    return author.focus(`#form-${form.key} .summary`)
  }
  const sending = author.edit(form, {problems: [], why: undefined, isSending: true})
  const found = form.found ? undefined : await personalIn(author, form)
  if (found) {
    author.edit(sending, {isSending: false, found})
    return author.focus(`#personal-${form.key}`)
  }
  return send(sending)
}

/** What in all that was typed strangers could use; `undefined` when nothing is. */
async function personalIn(
  author: Author,
  {title, text, tags, tag, photos, place, fields}: Form,
): Promise<Form['found']> {
  const all = [
    title,
    text,
    ...tags,
    tag,
    ...photos.map(({alt}) => alt),
    ...(place && 'address' in place ? [place.address] : []),
    ...Object.values(fields ?? {}).filter((answer) => typeof answer === 'string'),
  ].join('\n\n')
  const pieces = (await checkPersonal(author, all))?.find(all) ?? []
  return pieces.length > 0 ? {text: all, pieces} : undefined
}
