/**
 * Method and address of the routes by which consultations are built: part of `staffRoutes`. No run-time dependency, so that
 * the console may import it.
 */
export const buildingRoutes = {
  /** A consultation to be built, which nobody sees yet. */
  createConsultation: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/consultations',
    sign: 'revision',
  },
  /** What a consultation is being made of; what is published, while nobody changes it. */
  readDraft: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/draft',
    sign: 'revision',
  },
  /** Another content for a draft; makes one of what is published. Whoever has not seen the newest gets that, and is refused. */
  saveDraft: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/draft',
    sign: 'revision',
  },
  /** Forgets a draft. What is published stays. */
  discardDraft: {
    method: 'DELETE',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/draft',
  },
  /** What keeps a draft from being published, and what publishing it would do. Changes nothing. */
  checkDraft: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/draft/check',
    sign: 'findings',
  },
  /** Makes a draft what everybody sees. */
  publishDraft: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/draft/publish',
    sign: 'version',
  },
  /** A place of its own where a draft can be tried, with all that can be sent; nothing of it is kept. */
  openPreview: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/draft/preview',
    sign: 'address',
  },
  /** A picture for options of a draft: the body is its bytes. */
  sendDraftImage: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/draft/images',
    sign: 'file',
  },
  /** A copy as a draft, without contributions. */
  copyConsultation: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/copies',
    sign: 'revision',
  },
  /** What of a consultation was published when, and by whom. */
  readVersions: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/versions',
    sign: 'versions',
  },
  /** One of these, with its content. */
  readVersion: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/versions/:version',
    sign: 'content',
  },
  /** Closes a consultation now, or another day. */
  changeEnd: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/consultations/:consultation/end',
    sign: 'closes',
  },
  /** Deletes a consultation to which nobody has contributed. */
  deleteConsultation: {
    method: 'DELETE',
    path: '/console/api/municipalities/:municipality/consultations/:consultation',
  },
  /** What a definition file, or a survey of another program, holds. `FileWish` as query; its bytes are the body. */
  convertFile: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/conversions',
    sign: 'remarks',
  },
} as const
