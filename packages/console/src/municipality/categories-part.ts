import type {MunicipalSettings} from '@saha/contract'
import type {ConsoleMunicipalityTerms} from '@saha/i18n/console-municipality/terms'
import {html, type TemplateResult} from 'lit'
import {textField} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {freeId} from './free-id.ts'

type Category = NonNullable<MunicipalSettings['categories']>[number]

export interface CategoriesFacts {
  reader: Reader
  terms: ConsoleMunicipalityTerms
  languages: readonly string[]
  categories: readonly Category[]
  /** Ids of those that consultations have. */
  used: readonly string[]
  onChange: (categories: Category[]) => void
}

/** What consultations are about. */
export function categoriesPart(facts: CategoriesFacts): TemplateResult {
  const {terms, categories, onChange} = facts
  const {title, text, add} = terms.categories
  const addOne = () => onChange([...categories, {id: freeId('category', categories), text: {}}])
  return html`<section class="card" aria-labelledby="town-categories">
    <h2 id="town-categories">${title}</h2>
    <p>${text}</p>
    <ul class="plain-list town-list">
      ${categories.map((category, at) => categoryRow(facts, category, at))}
    </ul>
    <div><button type="button" @click=${addOne}>${add}</button></div>
  </section>`
}

function categoryRow(
  {reader, terms, languages, categories, used, onChange}: CategoriesFacts,
  category: Category,
  at: number,
): TemplateResult {
  const words = terms.categories
  const isUsed = used.includes(category.id)
  const change = (part: Partial<Category>) =>
    onChange(categories.map((one, place) => (place === at ? {...one, ...part} : one)))
  return html`<li>
    <div class="fields">
      ${textByLanguage(reader, {
        id: `category-${at}`,
        label: words.label,
        languages,
        value: category.text,
        onInput: (text) => change({text}),
      })}
      ${
        isUsed
          ? html`<p><code>${category.id}</code> <small>${words.used}</small></p>`
          : html`${textField({
                id: `category-${at}-id`,
                label: words.id,
                hint: words.idHint,
                value: category.id,
                longest: 40,
                dir: 'ltr',
                onInput: (id) => change({id}),
              })}
              <p>
                <button
                  type="button"
                  class="link"
                  @click=${() => onChange(categories.filter((_, place) => place !== at))}
                >
                  ${words.remove}
                </button>
              </p>`
      }
    </div>
  </li>`
}
