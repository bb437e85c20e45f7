/** For tests: what each role gets from the routes by which consultations are built. */
import type {
  ConsultationCopy,
  DraftChange,
  DraftLook,
  DraftPublishing,
  NewConsultation,
  NewEnd,
  StaffRole,
} from '@saha/contract'

const builders = ['owner', 'editor'] as const

/** @param to rows for some roles alone. @param granted what is there is answered so. @param ofTown there is nothing that could be missing. */
export function buildingRows<Row>({
  to,
  granted,
  ofTown,
}: {
  to: (allowed: readonly StaffRole[], statuses: Record<string, number>) => Row
  granted: (status?: number) => Record<string, number>
  ofTown: (status: number) => Record<string, number>
}) {
  const row = (statuses: Record<string, number>) => to(builders, statuses)
  return {
    createConsultation: row(ofTown(201)),
    readDraft: row(granted()),
    // Somebody else was faster.
    saveDraft: row(granted(409)),
    checkDraft: row(granted()),
    openPreview: row(granted()),
    // No picture.
    sendDraftImage: row(granted(422)),
    // Without a name.
    convertFile: row(ofTown(422)),
    // There is no draft.
    publishDraft: row(granted(409)),
    discardDraft: row(granted(409)),
    copyConsultation: row(granted(201)),
    readVersions: row(granted()),
    // Nobody has published by the console.
    readVersion: row(granted(404)),
    changeEnd: row(granted()),
    // People have contributed.
    deleteConsultation: row(granted(409)),
  }
}

/** Bodies that are right. */
export const buildingBodies = {
  createConsultation: {title: {en: 'A square'}} satisfies NewConsultation,
  saveDraft: {revision: 999, content: {}} satisfies DraftChange,
  checkDraft: {} satisfies DraftLook,
  openPreview: {} satisfies DraftLook,
  sendDraftImage: 'no picture',
  convertFile: 'no survey',
  publishDraft: {revision: 1} satisfies DraftPublishing,
  copyConsultation: {} satisfies ConsultationCopy,
  changeEnd: {closes: '2026-08-01T00:00:00Z'} satisfies NewEnd,
}
