import {limits} from '@saha/contract/limits'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {confirm} from '../kit/confirm.ts'
import type {Reader} from '../kit/reader.ts'

/** Asks for a note, or for a question to colleagues. @returns `undefined` when it was left. */
export function askWords(
  reader: Reader,
  terms: ModerationTerms,
  kind: 'note' | 'ask',
): Promise<string | undefined> {
  const [title, text, yes, label] =
    kind === 'ask'
      ? [terms.ask, terms.askText, terms.askSend, terms.askLabel]
      : [terms.note, terms.noteText, terms.noteSend, terms.noteLabel]
  const wanted = {label, shortest: 1, longest: limits.moderatorText, tooShort: terms.messageEmpty}
  return confirm(reader, {title, text, yes, wanted})
}
