/** For tests: a mail server that takes letters, and one that takes its time. */
import {createServer, type AddressInfo, type Server, type Socket} from 'node:net'
import {SMTPServer} from 'smtp-server'

/** A letter that arrived. */
export interface ArrivedLetter {
  from: string
  to: string[]
  /** As it was sent, with its head. */
  source: string
}

export interface TestMail {
  /** For `SAHA_SMTP_URL`. */
  address: string
  letters: ArrivedLetter[]
  close: () => Promise<void>
}

/** A real one. @param refuses what it refuses every letter with. */
export async function openMailServer(refuses?: string): Promise<TestMail> {
  const letters: ArrivedLetter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(refuses === undefined ? null : new Error(refuses)),
    onData: (stream, {envelope}, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map(({address}) => address)
        letters.push({from, to, source: Buffer.concat(parts).toString()})
        done()
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const {port} = server.server.address() as AddressInfo
  return {
    address: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** One that takes the connection and never says a word. */
export async function openHangingServer(): Promise<TestMail> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => sockets.add(socket))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const {port} = server.address() as AddressInfo
  return {
    address: `smtp://127.0.0.1:${port}`,
    letters: [],
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The text of a letter, its lines as they were written. */
export function textOf({source}: ArrivedLetter): string {
  const [head = '', ...body] = source.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString()
  const bytes = text
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
  return /quoted-printable/i.test(head) ? Buffer.from(bytes, 'latin1').toString() : text
}

/** The link in a letter. */
export function linkIn(letter: ArrivedLetter): URL {
  const link = /https:\/\/\S+#\S+/.exec(textOf(letter))?.[0]
  if (!link) throw new Error(`There is no link in: ${textOf(letter)}`)
  return new URL(link)
}
