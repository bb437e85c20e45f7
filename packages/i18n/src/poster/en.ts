import type {PosterTerms} from './terms.ts'

export const poster: PosterTerms = {
  poster: 'Poster',
  print: 'Print this page on A4 with your browser’s print command. All languages are on one sheet.',
  survey: 'We ask you',
  comments: 'Join the discussion',
  ideas: 'Your ideas, please',
  event: 'You are invited',
  scan: 'Point your phone’s camera at the code, or open this address:',
  code: 'Code that leads to this page on the web',
  noAccount: 'No account needed.',
}
