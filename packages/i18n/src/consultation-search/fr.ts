import type {ConsultationSearchTerms} from './terms.ts'

export const consultationSearch: ConsultationSearchTerms = {
  search: {label: 'Mots à chercher', go: 'Rechercher'},
  facets: {
    state: 'État',
    kind: 'Façon de participer',
    category: 'Sujet',
    district: 'Quartier',
    region: 'Région',
    municipality: 'Municipalité',
  },
  days: {title: 'Ouverte entre deux jours', from: 'Du', until: 'Au'},
  chosen: 'Ne sont affichées que :',
  words: 'avec les mots {words}',
  from: 'à partir du {day}',
  until: 'jusqu’au {day}',
  remove: 'Retirer : {filter}',
  clear: 'Afficher toutes les consultations',
}
