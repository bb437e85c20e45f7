import type {AttachingTerms} from './terms.ts'

export const attaching: AttachingTerms = {
  place: {
    title: 'Which place is it about?',
    list: 'District',
    none: 'No place',
    open: 'Mark a point on the map',
    change: 'Change on the map',
    remove: 'Remove the point',
    public: 'Everybody sees this place under your comment. Please do not mark where you live.',
    unavailable: 'The map could not be loaded. Please try again.',
    hide: 'Close the map',
  },
  photo: {
    title: 'Photo',
    public: 'Everybody sees this photo. Please show no faces and no number plates.',
  },
}
