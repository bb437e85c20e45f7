/** Things to choose from: options, rows, columns, categories. Each has words in every language, and an id that stays. */
import {html, nothing} from 'lit'
import {plainWords, type Drafting} from './drafting.ts'
import {moved, type Json} from './json-path.ts'
import {itemButtons, problemAt, textAt} from './parts.ts'

export interface OptionListFacts {
  label: string
  hint?: string
  /** Begins the ids of new ones. */
  name: string
  /** Fields of one option beside its words. @param path of the option. */
  more?: (path: string) => unknown
  /** Ids cannot go any more. */
  isFixed?: boolean
}

/** @param path of the list, which is not there while it is empty. */
export function optionList(drafting: Drafting, path: string, facts: OptionListFacts) {
  const {editor, terms, reader} = drafting
  const {label, hint, name, more, isFixed = false} = facts
  const options = (editor.at(path) ?? []) as Record<string, Json>[]
  const put = (next: Json[]) => editor.put(path, next.length > 0 ? next : undefined)
  const problem = (editor.check?.findings ?? []).some((finding) => finding.path === path)
    ? problemAt(drafting, path)
    : undefined
  return html`<fieldset class="list ${problem ? 'wrong' : ''}">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="error">${problem}</p>` : nothing}
    ${options.map(
      (option, at) =>
        html`<div class="item">
          ${itemButtons(terms, {
            name: plainWords(drafting, option['text']) || String(at + 1),
            at,
            count: options.length,
            isFixed,
            move: (by) => put(moved(options, at, by)),
            remove: () => put(options.toSpliced(at, 1)),
          })}
          ${textAt(drafting, `${path}[${at}].text`, {label: reader.speaker.say(terms.option, {n: at + 1})})}
          ${more?.(`${path}[${at}]`) ?? nothing}
        </div>`,
    )}
    <div class="buttons">
      <button type="button" @click=${() => put([...options, {id: freeIdIn(options, name), text: {}}])}>
        ${terms.addOption}
      </button>
    </div>
  </fieldset>`
}

/** An id that none of these has, such as `option-3`. */
export function freeIdIn(all: readonly Record<string, Json>[], name: string): string {
  const taken = new Set(all.map(({id}) => id))
  let number = all.length + 1
  while (taken.has(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}
