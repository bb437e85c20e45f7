/**
 * Sizes that browser and server agree on. No run-time dependency, so that elements may import it.
 */
export const limits = {
  /** Smallest group of people whose count is published, unless an activity asks for a larger one. */
  smallestPublishedGroup: 10,
  /** No activity may publish smaller groups than this. */
  smallestGroupFloor: 5,
  /** Bytes of a request body. */
  bodyBytes: 64 * 1024,
  /** Characters (UTF-16 units) of the reason for a download of responses. */
  shortestReason: 10,
  longestReason: 500,
  /** Responses that are written into a file while whoever wants it waits. */
  responsesAtOnce: 20_000,
  /** Hours for which a larger file lies ready. */
  exportHours: 24,
  /** Larger files that one person can have of one activity. */
  openExports: 10,
  /** Questions and information pages of one survey, over all its pages. */
  questions: 1000,
  /** Pages of one survey. */
  pages: 200,
  /** Options of one question. */
  options: 500,
  /** Graphemes of one answer to a short-text question, where the question sets no smaller limit. */
  shortTextGraphemes: 200,
  /** Graphemes of one answer to a long-text question, where the question sets no smaller limit. */
  longTextGraphemes: 4000,
  /** Characters (UTF-16 units) of one authored text in one language. */
  authoredText: 8000,
  /** Bands that the answers to a number question are counted in. */
  numberBands: 30,
  /** Conditions of one survey, each comparison counted. */
  conditions: 2000,
  /** Levels of `all`, `any` and `not` around a comparison. */
  conditionDepth: 6,
  /** Jumps of one page. */
  jumps: 20,
  /** Rules between two answers, of one survey. */
  rules: 100,
  /** Quotas of one survey. */
  quotas: 50,
  /** Breakdowns of one survey; groups of one breakdown, and counts of its whole table. */
  breakdowns: 30,
  breakdownGroups: 60,
  breakdownCounts: 1000,
  /** Margins of population figures of one survey, groups of one margin, and people of one group. */
  populationMargins: 5,
  populationGroups: 100,
  population: 10_000_000_000,
  /** Bytes of a file with population figures. */
  populationFileBytes: 2 * 1024 * 1024,
  /** Fewest people whose answers are weighted to a population. */
  fewestWeighted: 100,
  /** Bounds of a weight; 1 is one person. */
  leastWeight: 0.2,
  mostWeight: 5,
  /** How far the totals of two margins may lie apart, in per cent of the largest, before they contradict each other. */
  marginsApart: 5,
  /** Options of one ranking. */
  rankingOptions: 30,
  /** Rows and columns of one matrix. */
  matrixRows: 50,
  matrixColumns: 20,
  /** Months or years that the answers to a date question are counted in. */
  dateCells: 60,
  /** Largest total that is shared out, in whole units. */
  sharesTotal: 1_000_000,
  /** Points of one line or area drawn on a map. */
  placePoints: 200,
  /** Digits after the decimal point of a degree: about a metre. Finer ones would show where somebody stood. */
  placeDecimals: 5,
  /** Districts of a municipality's map. */
  districts: 100,
  /** Positions of a municipality's map, over its boundary and districts. */
  mapPositions: 4000,
  /** Parts of one boundary or district, and holes of one part. */
  mapRings: 200,
  /** Squares along the longer side of a map, in which places are counted. */
  mapSquares: 12,
  /** Photos in one answer. */
  photos: 5,
  /** Bytes of one photo as it is uploaded, and of one picture file beside a definition. */
  photoBytes: 10 * 1024 * 1024,
  /** Longer edge of a photo as it is kept, in pixels. Larger ones are made smaller, on the device already. */
  photoEdge: 1600,
  /** Longer edge of an option's picture as it is shown, in pixels. */
  imageEdge: 1200,
  /** Different picture files of one definition. */
  images: 200,
  /** Characters (UTF-16 units) of a comment as it is sent. */
  commentText: 4000,
  /** Graphemes of a name, and characters (UTF-16 units) of one as it is sent. */
  authorGraphemes: 40,
  authorName: 200,
  /** Levels of answers below a comment; deeper ones stand on the last. */
  replyDepth: 3,
  /** Comments of one page of a thread, and answers to each that come along. */
  commentsPage: 50,
  firstReplies: 10,
  /** People whose votes on statements are put into groups, at the least; and statements of one list of these. */
  opinionPeople: 50,
  opinionList: 10,
  typicalOpinions: 5,
  /** Minutes for which a comment can be edited. */
  editMinutes: 10,
  /** Threads whose comments are counted in one request. */
  countedThreads: 100,
  /** Characters (UTF-16 units) of a search. */
  searchText: 100,
  /** Comments that a search counts; of more it only says so. */
  foundComments: 1000,
  /** Characters (UTF-16 units) of what goes with a report, of an appeal, and of what moderators write. */
  reportText: 1000,
  appealText: 2000,
  moderatorText: 2000,
  /** Contributions that one decision of a moderator is about, and that one has in front of them. */
  decisions: 200,
  claimedItems: 50,
  /** Of one municipality, and characters (UTF-16 units) of what moderators call one. */
  savedReplies: 100,
  replyTitle: 100,
  /** Characters (UTF-16 units) of an idea's title, text and tag as they are sent, and of what a photo of it shows. */
  ideaTitle: 300,
  ideaText: 8000,
  tagText: 60,
  photoAlt: 300,
  /** Graphemes of the text of an idea in a list. */
  ideaExcerpt: 200,
  /** Of one idea. */
  ideaTags: 5,
  /** Tags of one idea, with those that staff have put there. */
  sortedTags: 20,
  ideaPhotos: 3,
  /** Of one collection of ideas. */
  ideaCategories: 50,
  ideaFields: 20,
  ideaGroups: 200,
  /** Of one municipality. */
  consultationCategories: 50,
  /** Of one consultation. */
  phases: 20,
  /** What a municipality can do with ideas. */
  ideaStatuses: 20,
  /** Ideas of one page, and of those that may propose the same. */
  ideasPage: 20,
  similarIdeas: 5,
  /** Of one event: items of its agenda, what else is asked of those who register, and seats. */
  agendaItems: 100,
  eventFields: 20,
  eventSeats: 10_000,
  /** Days after an event for which contact details of those who registered are kept at the most. */
  contactDays: 30,
  /** Forms on paper that one workbook brings. */
  entryRows: 500,
  /** Characters (UTF-16 units) of the number on a paper, and how often one may be read for the second time. */
  paperNumber: 20,
  secondReadings: 3,
  /** What waits for an answer, on one page; and offices that are offered for it. */
  unansweredPage: 50,
  offices: 20,
  /** Outcomes of one municipality, of one page, and what one of them rests on. */
  outcomes: 1000,
  outcomesPage: 20,
  outcomeBasis: 50,
  /** Words that a report says of surveys and their questions. */
  reportComments: 200,
  /** Tags for texts, texts of one page, and words that are kept out of findings. */
  codingTags: 40,
  codingPage: 50,
  leftOutWords: 200,
  /** Words and phrases that are published, quotations of one activity, and characters (UTF-16 units) of one. */
  frequentWords: 24,
  quotations: 20,
  quotation: 600,
  /** Marks on one map. */
  ideaMarks: 100_000,
  /** Choices of one filter, and tags that are offered as such. */
  filterChoices: 20,
  facetTags: 20,
  /** Consultations of one page, and graphemes of what each is about in a list. */
  consultationsPage: 20,
  consultationExcerpt: 240,
  /** Days before its end from which on a consultation closes soon. */
  soonDays: 7,
  /** Municipalities that are offered as choices. */
  facetMunicipalities: 50,
  /** Days for which an unsent contribution waits in the browser before its author is asked to send it anew. */
  keyDays: 40,
  /** Batches of codes of one consultation, codes of one batch, and characters (UTF-16 units) of its name. */
  batches: 200,
  batchCodes: 5000,
  batchName: 100,
  /** Invitations of one municipality that can be open at once. */
  openInvitations: 200,
  /** Passkeys that one person can keep. */
  passkeys: 20,
  /** Characters of a password that staff choose. */
  shortestPassword: 12,
  longestPassword: 128,
} as const
