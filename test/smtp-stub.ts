import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

export interface SmtpStub {
  /** `smtp://127.0.0.1:2525`. */
  readonly url: string
  /** Messages as they came, with the mailboxes that they were for. */
  readonly mails: { readonly to: readonly string[]; readonly data: string }[]
  /** What is answered to the next RCPT; 250 where nothing is said. */
  refuse: number | undefined
  close(): void
}

/** A mail server that keeps what it is given and passes nothing on: as much of RFC 5321 as a client needs. */
export async function smtpStub(): Promise<SmtpStub> {
  const mails: SmtpStub['mails'] = []
  const stub: { refuse: number | undefined } = { refuse: undefined }
  const server = createServer((socket) => {
    let [rest, data, inData] = ['', '', false]
    let to: string[] = []
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 stub ready')
    socket.on('error', () => undefined)
    socket.on('data', (part) => {
      rest += part.toString('utf8')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (inData) {
          if (line !== '.') data += `${line.replace(/^\.\./u, '.')}\r\n`
          else {
            mails.push({ to, data })
            ;[to, data, inData] = [[], '', false]
            say('250 kept')
          }
        } else if (/^(?:EHLO|HELO)/iu.test(line)) say('250 stub')
        else if (/^RCPT/iu.test(line)) {
          if (stub.refuse !== undefined) say(`${stub.refuse} no such mailbox`)
          else {
            to.push(/<(.*)>/u.exec(line)?.[1] ?? '')
            say('250 ok')
          }
        } else if (/^DATA/iu.test(line)) {
          inData = true
          say('354 go on')
        } else if (/^QUIT/iu.test(line)) {
          say('221 bye')
          socket.end()
        } else say('250 ok')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    get refuse() {
      return stub.refuse
    },
    set refuse(code) {
      stub.refuse = code
    },
    close: () => void server.close(),
  }
}
