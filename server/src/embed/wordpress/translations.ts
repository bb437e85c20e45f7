/** The sentences of the plugin for WordPress as its translators' tools have them: gettext. */
import {spoken, type SpokenLanguage} from '@saha/i18n'
import {wordpress as ar} from '@saha/i18n/wordpress/ar'
import {wordpress as en} from '@saha/i18n/wordpress/en'
import {wordpress as fr} from '@saha/i18n/wordpress/fr'
import type {WordpressTerms} from '@saha/i18n/wordpress/terms'
import {mo, po, type GetTextTranslations} from 'gettext-parser'

/** A file of translations. */
export interface TranslationFile {
  /** Within `languages/` of the plugin. */
  name: string
  content: Uint8Array
}

/** What WordPress calls each language for which the plugin brings translations: English stands in its PHP. */
const locales: Readonly<Record<Exclude<SpokenLanguage, 'en'>, readonly string[]>> = {
  ar: ['ar', 'ary'],
  fr: ['fr_FR', 'fr_BE', 'fr_CA'],
}

const words: Readonly<Record<SpokenLanguage, WordpressTerms>> = {ar, en, fr}

/** Sentences that WordPress looks for under another name: it reads them from `block.json`. */
const contexts: Partial<Record<keyof WordpressTerms, string>> = {
  title: 'block title',
  blockAbout: 'block description',
}

/** For each language, what WordPress reads and what people edit; and a sheet of the sentences without translations. */
export function translationFiles(): TranslationFile[] {
  const translated = spoken.flatMap((language) =>
    language === 'en'
      ? []
      : locales[language].flatMap((locale) => [
          {name: `saha-${locale}.mo`, content: mo.compile(catalogue(locale, words[language]))},
          {name: `saha-${locale}.po`, content: po.compile(catalogue(locale, words[language]))},
        ]),
  )
  return [...translated, {name: 'saha.pot', content: po.compile(catalogue('', undefined))}]
}

/** @param terms `undefined`: nothing is translated. */
function catalogue(locale: string, terms: WordpressTerms | undefined): GetTextTranslations {
  const plain: GetTextTranslations['translations'][string] = {}
  const translations: GetTextTranslations['translations'] = {'': plain}
  for (const name of Object.keys(en) as (keyof WordpressTerms)[]) {
    const [msgid, msgstr] = [en[name], [terms?.[name] ?? '']]
    plain[msgid] = {msgid, msgstr}
    const msgctxt = contexts[name]
    if (msgctxt) translations[msgctxt] = {[msgid]: {msgctxt, msgid, msgstr}}
  }
  return {
    charset: 'utf-8',
    headers: {
      'Project-Id-Version': 'Saha',
      'Content-Type': 'text/plain; charset=utf-8',
      ...(locale && {Language: locale}),
    },
    translations,
  }
}
