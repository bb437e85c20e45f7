import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'What the answers are used for',
  decides: 'Who decides',
  contact: 'Questions',
  period: 'Open',
  retention: 'How long answers are kept',
  keptUntil: 'Until {day}, then they are deleted.',
  level: 'Who takes part, and what the figures mean',
  levels: {
    open: 'Anyone may take part, and nobody’s identity is checked. The figures count forms that were sent; several of them may come from one person.',
    browser:
      'Each browser may send one response. For that, the browser keeps a random number for this survey alone; the server keeps only a fingerprint of it, apart from the answers and with nothing that leads to them, and destroys all fingerprints when the survey closes. This stops people from answering twice by mistake. It proves nobody’s identity: somebody with two devices can answer twice, and people who share a browser have one response between them.',
    invitation:
      'Only those whom the municipality has invited take part. Each code of an invitation counts once. The browser exchanges it for a pass in such a way that the server signs the pass without seeing it: the server knows which codes were used, and which passes are genuine, but not which pass came from which code. Whoever hands a code on hands on the right to take part.',
  },
  receipt: {
    label: 'Receipt code: what became of the answers?',
    check: 'Check',
    counted: 'These answers are stored, and counted in the published results.',
    waiting: 'These answers are stored. They will be counted in one of the next publications.',
    comment: 'This code belongs to a comment. Open it at the end of the discussion in which it was written.',
    unknown: 'No answers are stored under this code. Please check that it is complete.',
    open: 'See, change, withdraw or copy them',
    unreachable: 'The server does not answer now. Please try again later.',
  },
}
