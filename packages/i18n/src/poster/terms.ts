/** A poster to print, with a code that leads to one activity. */
export interface PosterTerms {
  /** What the page is, in its title. */
  poster: string
  /** Above the sheet, on the screen only. */
  print: string
  /** Over the title: what one can do there. */
  survey: string
  comments: string
  ideas: string
  event: string
  /** Beside the code, before the address. */
  scan: string
  /** What the code is, for those who do not see it. */
  code: string
  noAccount: string
}
