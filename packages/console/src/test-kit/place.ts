import type {Place} from '../kit/place.ts'

/** For tests: a clerk of the town, who may do what a page is for. */
export function placeFor(...rights: Place['rights']): Place {
  return {
    server: 'https://saha.example',
    municipality: 'town',
    name: {ar: 'البلدة', en: 'Town'},
    email: 'clerk@town.example',
    wantsMore: false,
    languages: ['ar', 'en'],
    rights,
  }
}
