import type {KeptConsultations} from './keep-consultations.ts'

export interface PrepareConsultationsNeeds {
  consultations: Pick<KeptConsultations, 'prepare'>
  onError: (error: unknown) => void
}

/** Reads the list of all consultations once the server answers: of a large network, its first reader would wait for seconds. */
export function prepareConsultations({consultations, onError}: PrepareConsultationsNeeds) {
  const stopping = new AbortController()
  let running = Promise.resolve()
  return {
    start: (): void => {
      running = consultations.prepare(stopping.signal).catch((error: unknown) => {
        if (!stopping.signal.aborted) onError(error)
      })
    },
    /** Resolves once the work is done or has been left. */
    stop: async (): Promise<void> => {
      stopping.abort()
      await running
    },
  }
}
