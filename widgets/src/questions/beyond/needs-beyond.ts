import type {Survey} from '@saha/contract'

const beyond =
  /"type":"(?!single"|multiple"|scale"|number"|(?:short|long)-text"|information")|"(?:showIf|next|rules|other|atLeast|atMost|look|image|background)":|"order":"r|\{[a-z\d-]+\}/

/** Whether a survey has more than core kinds, asked one after the other. In JSON, a name in quotes is never part of a text. */
export const needsBeyond = (survey: Survey): boolean => beyond.test(JSON.stringify(survey))
