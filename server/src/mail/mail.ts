/** Letters to staff, by the mail server of the municipality. Nobody ever waits for it. */
import type {Logger} from 'pino'
import {traceOf} from '../http/refuse.ts'
import {writeLetter, type Letter} from './write-letter.ts'

/** What the settings say. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the mail server wants them. */
  address: string
  /** Whom letters come from, such as `Saha <saha@town.example>`. */
  from: string
}

export interface Mail {
  /** @returns whether the mail server took it. Never rejects, and ends after `patience` at the latest. */
  send: (letter: Letter) => Promise<boolean>
  /** Lets work go on behind the reply. @param failed told when it rejects. */
  inBackground: (work: Promise<unknown>, failed: (error: unknown) => void) => void
  /** Resolves once nothing goes on any more. */
  drained: () => Promise<void>
}

/** Milliseconds that the mail server has for a letter. */
const patience = 15_000

export function createMail({address, from}: MailSettings, log: Logger, most = patience): Mail {
  const underWay = new Set<Promise<unknown>>()

  async function send(letter: Letter): Promise<boolean> {
    const {createTransport} = await import('nodemailer')
    const transport = createTransport({
      url: address,
      connectionTimeout: most,
      greetingTimeout: most,
      dnsTimeout: most,
      socketTimeout: most,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    const timer = AbortSignal.timeout(most)
    const tooLate = new Promise<never>((_, reject) => {
      timer.addEventListener('abort', () => reject(new Error('The mail server takes too long.')))
    })
    try {
      await Promise.race([transport.sendMail({from, to: letter.to, ...writeLetter(letter)}), tooLate])
      return true
    } catch (error) {
      log.warn(traceOf(error), 'a letter could not be sent')
      return false
    } finally {
      transport.close()
    }
  }

  return {
    send,
    inBackground: (work, failed) => {
      const going = work.catch(failed).finally(() => underWay.delete(going))
      underWay.add(going)
    },
    drained: async () => {
      await Promise.all(underWay)
    },
  }
}
