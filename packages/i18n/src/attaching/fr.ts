import type {AttachingTerms} from './terms.ts'

export const attaching: AttachingTerms = {
  place: {
    title: 'De quel lieu s’agit-il ?',
    list: 'Quartier',
    none: 'Aucun lieu',
    open: 'Marquer un point sur la carte',
    change: 'Modifier sur la carte',
    remove: 'Retirer le point',
    public: 'Tout le monde voit ce lieu sous votre commentaire. Ne marquez pas l’endroit où vous habitez.',
    unavailable: 'La carte n’a pas pu être chargée. Veuillez réessayer.',
    hide: 'Fermer la carte',
  },
  photo: {
    title: 'Photo',
    public: 'Tout le monde voit cette photo. Ne montrez ni visages ni plaques d’immatriculation.',
  },
}
