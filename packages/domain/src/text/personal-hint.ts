/**
 * Whether a text may hold what `personalDataIn` looks for: a glance, so that its rules are fetched for such texts only.
 *
 * @returns never `false` where the rules would find something.
 */
export const mayBePersonal = (text: string): boolean =>
  /[@[({]|\p{Nd}| (?:at|ات) /iu.test(text.normalize('NFKD').replace(/\p{M}/gu, ''))
