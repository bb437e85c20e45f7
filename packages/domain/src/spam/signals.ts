/**
 * What speaks for or against spam.
 *
 * Of the text: `links`: more links than somebody needs who has something to say. `shortener`: a link that hides where it
 * leads. `odd-host`: a host made of letters that look like others. `mixed-scripts`: a word of letters of two scripts that
 * look alike. `repeats`: the text repeats itself. `copied`: others have sent nearly the same lately. `messenger`: asks to
 * be written to elsewhere. `padding`: invisible letters, or ones drawn long, that hide words. `words`: words of
 * advertising. `offer`: several parts of what offers are made of. `learnt`: reads like what moderators have called spam, or, below 0, like what they have approved.
 *
 * Of how it came: `trap`: a field was filled in that nobody sees. `hasty`: sent within seconds of opening the form.
 * `no-ticket`: nothing tells when the form was opened. `known`: somebody of whom something is published.
 */
export type SpamCode =
  | 'links'
  | 'shortener'
  | 'odd-host'
  | 'mixed-scripts'
  | 'repeats'
  | 'copied'
  | 'messenger'
  | 'padding'
  | 'words'
  | 'offer'
  | 'learnt'
  | 'trap'
  | 'hasty'
  | 'no-ticket'
  | 'known'

export interface SpamSignal {
  code: SpamCode
  /** How much it speaks for spam, in natural logarithms of odds; below 0: against it. */
  weight: number
}
