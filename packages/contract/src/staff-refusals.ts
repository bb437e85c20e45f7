/**
 * Why the console's routes refuse, as stable codes. Apart from the public ones, so that no citizen's page carries
 * words for them. No run-time dependency, so that the console may import it.
 */
import type {RefusalCode} from './refusals.ts'

/** HTTP status of every code that only staff meet. */
export const staffRefusals = {
  /** Nobody is signed in, or the session has ended. */
  'signed-out': 401,
  /** This address and this password do not belong together. Never says which of them is wrong. */
  'wrong-sign-in': 401,
  /** The present password, asked for before it is changed, is not the right one. */
  'wrong-password': 403,
  /** The code of the app, or the backup code, is not right, or was taken before. */
  'wrong-code': 403,
  /** Too much time or too many wrong codes since the password: it begins from the front. */
  'sign-in-again': 403,
  /** The passkey is not known here, or what it signed does not hold. */
  'wrong-passkey': 401,
  /** The provider does not say who it is, or says what cannot be believed. */
  'provider-failed': 401,
  /** The provider knows this person, but nobody has invited them here, or their address is not confirmed. */
  'not-invited': 403,
  /** The municipality wants more than a password, and this session began with one alone. */
  'second-factor-wanted': 403,
  /** There is a second factor already, or none to be changed. */
  'second-factor-stands': 409,
  /** The link has been used, taken back or replaced, or its time is over. Nobody learns which. */
  'link-gone': 410,
  /** The link is for somebody who signs in here already: they have to do that first. */
  'sign-in-first': 409,
  /** Somebody else is signed in than the one whom the link is for. */
  'other-person': 409,
  /** This address works for the municipality already. */
  'works-here': 409,
  /** Another municipality relies on this account too: only whoever looks after the server may open it anew. */
  'works-elsewhere': 409,
  /** Nobody else is an owner: first somebody else has to become one. */
  'last-owner': 409,
  /** As many invitations are open, or as many passkeys kept, as can be. */
  'too-many-open': 409,
  /** The server has no way to send letters. */
  'no-mail': 409,
  /** This person works for the municipality, but may not do this. */
  'not-allowed': 403,
  /** No workbook has as many columns as this survey needs with a row for each response. */
  'too-wide': 422,
  /** Too many wrong passwords from here. Try again after `Retry-After` seconds; nobody else is kept out. */
  'too-many-tries': 429,
  /** Nobody gives this status to an idea without saying why. */
  'reason-wanted': 422,
  /** The idea that was named as the first is not there, or readers do not see it. */
  'original-gone': 409,
  /** The idea that was named as the first is a duplicate itself: what it is a duplicate of has to be named. */
  'is-duplicate': 409,
  /** Other ideas are marked as duplicates of this one: they have to be marked anew first. */
  'has-duplicates': 409,
  /** The group is not there, or not any more. */
  'group-gone': 409,
  /** Somebody else has changed the draft since it was read; `newest` is how it is now. Nothing was changed. */
  'changed-meanwhile': 409,
  /** Something stands in the way of publishing; `check` tells what. Nothing was changed. */
  'not-publishable': 422,
  /** There is no draft. */
  'no-draft': 409,
  /** Nothing is published of this consultation. */
  'not-published': 409,
  /** Another consultation has this id. */
  'id-taken': 409,
  /** There are as many drafts as can be: publish or discard some. */
  'too-many-drafts': 409,
  /** People have contributed: it can be closed, and stays with what they said until its last day. */
  'has-contributions': 409,
  /** It would not be open at all, or its phases would be out of order: such an end is set where it is built. */
  'wrong-end': 422,
  /** Activities that had closed cannot open again: which browsers took part is not known any more. */
  'closed-for-good': 409,
  /** There are as many groups as can be. */
  'too-many-groups': 409,
  /** Somebody has decided about it meanwhile: there is nothing to ask. */
  'already-decided': 409,
  /** There are as many saved replies as can be. */
  'too-many-replies': 409,
  /** An idea would have more tags than it can. Nothing was changed. */
  'too-many-tags': 409,
  /** An outcome or a report lacks words in one of the languages of the municipality, and so cannot be published. */
  'words-missing': 422,
  /** The words of a report name a number that no published result has, and so cannot be published. */
  'number-unknown': 422,
  /** Something that an outcome is to rest on is not there, or readers do not see it. */
  'basis-gone': 409,
  /** There are as many outcomes as can be. */
  'too-many-outcomes': 409,
  /** Two others have read this text already, or one of those two asks who has to be somebody else. */
  'read-twice': 409,
  /** Nobody differs about this text, so that there is nothing to settle. */
  'not-differing': 409,
  /** What is to be quoted does not stand in the text, word for word. */
  'not-in-text': 422,
  /** What is to be quoted would tell who somebody is, or how to reach them. */
  'tells-too-much': 422,
  /** Its survey did not tell citizens that their words may be quoted. */
  'not-quotable': 409,
  /** As much is quoted as can be. */
  'too-many-quotations': 409,
  /** Fewer people have written something than a small group has. */
  'too-few-texts': 409,
  /** There are as many batches of codes as can be. */
  'too-many-batches': 409,
  /** Nothing in the consultation is open to invited people alone, or all of it has closed: codes would be of no use. */
  'nothing-to-invite-to': 409,
  /** A paper with this number was entered before. Nothing was stored. */
  'paper-known': 409,
  /** No paper with this number waits for that: it was not entered, is done, or was read again as often as can be. */
  'paper-not-waiting': 409,
  /** Who came to an event is known once it has begun. */
  'not-begun': 409,
  /** What was typed is not the name of the municipality. Nothing was erased. */
  'wrong-name': 422,
  /** A status that ideas have or have had, or a category that a consultation has, would be gone. */
  'in-use': 409,
  /** There is such a municipality already. */
  'name-taken': 409,
} as const

/** Everything that a request of the console may be refused with. */
export type StaffRefusalCode = RefusalCode | keyof typeof staffRefusals
