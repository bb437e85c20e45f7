/** What a thread says of a place or a photo that comes with a comment. Fetched only where there is one. */
export interface AttachingTerms {
  place: {
    title: string
    /** Label of the list of districts, and its empty choice. */
    list: string
    none: string
    open: string
    change: string
    remove: string
    /** Who sees it. */
    public: string
    unavailable: string
    /** Closes the map, where it could not be fetched. */
    hide: string
  }
  photo: {
    title: string
    /** Who sees it. */
    public: string
  }
}
