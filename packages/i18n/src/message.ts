/** A sentence with the places `{name}` that it needs filled in. Plain words for a reader, never markup. */
export type Sentence<Place extends string = never> = string & {readonly places?: (place: Place) => void}

/**
 * A sentence about a count, in every plural form of its language. `{n}` stands for the number; forms whose number
 * is said in words (Arabic "one" and "two") may leave it out.
 */
export type Counted<Form extends PluralForm> = {
  readonly [Needed in Form]: Sentence<'n'>
}

/** Forms of a counted sentence, as CLDR names them. */
export type PluralForm = Intl.LDMLPluralRule

/** All that Arabic needs. */
export type ArabicForm = PluralForm
/** The forms that English has. */
export type EnglishForm = 'one' | 'other'
/** `many` is for millions: "un million de personnes". */
export type FrenchForm = 'one' | 'many' | 'other'
