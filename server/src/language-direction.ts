// Languages written from right to left; others that people here write are not.
const rightToLeft = /^(?:ar|he|fa|ur|ckb|ps|sd|ug|dv|yi)(?:-|$)/

/** Whether a language, such as `ar-JO`, is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.test(language)
}
