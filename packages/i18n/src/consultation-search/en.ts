import type {ConsultationSearchTerms} from './terms.ts'

export const consultationSearch: ConsultationSearchTerms = {
  search: {label: 'Words to look for', go: 'Search'},
  facets: {
    state: 'State',
    kind: 'How to take part',
    category: 'Subject',
    district: 'District',
    region: 'Region',
    municipality: 'Municipality',
  },
  days: {title: 'Open between two days', from: 'From', until: 'Until'},
  chosen: 'Shown are only:',
  words: 'with the words {words}',
  from: 'from {day}',
  until: 'until {day}',
  remove: 'Remove: {filter}',
  clear: 'Show all consultations',
}
