import type { Alert } from '../../model/follow.ts'
import { digest } from '../../text/digest.ts'
import { withoutControls } from '../../text/shown-text.ts'
import { alertHtml, escapedMarkup } from '../alert-html.ts'
import { type AlertText, alertText, type FindText } from '../alert-text.ts'
import type { Consignment, Sender } from './sender.ts'

export interface MailParts {
  /** `smtp://user:password@host:587`, `smtps://…`; where absent no mail is sent. */
  readonly server?: string
  /** The address that mail comes from. */
  readonly from?: string
  /** The address of the reading room, that links lead to: `https://room.example`. */
  readonly room?: string
}

const TIMEOUT_MS = 15_000
/** Code units of a subject. */
const LONGEST_SUBJECT = 150

/** Mails alerts by SMTP, each with its plain text beside. A digest is one mail of many parcels. */
export function mailSender({ server, from, room = '' }: MailParts): Sender {
  if (!server || !from) return async () => ({ taken: false, why: 'no mail server is named: set ISNAD_SMTP and ISNAD_MAIL_FROM' })
  return async (consignment, now) => {
    const nodemailer = await import('nodemailer').catch(() => undefined)
    if (!nodemailer) return { taken: false, why: 'the optional package nodemailer is not installed: npm install nodemailer' }
    const transport = nodemailer.createTransport({
      url: server,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    try {
      const { subject, text, html } = mailOf(consignment, room.replace(/\/$/u, ''))
      const id = digest(...consignment.parcels.map((parcel) => parcel.id))
      await transport.sendMail({
        from,
        to: consignment.target.address,
        subject,
        text,
        html,
        // A mail that is sent again has the id that it had: a mailbox may tell one mail from two by it.
        messageId: `<${id}@isnad.invalid>`,
        date: new Date(now),
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return { taken: true }
    } catch (error) {
      return failureOf(error)
    } finally {
      transport.close()
    }
  }
}

/** A server that refuses a mailbox for good says 5xx; what it says may hold addresses and is left out. */
function failureOf(error: unknown): Awaited<ReturnType<Sender>> {
  const { responseCode, code = 'no answer' } = error as { responseCode?: number; code?: string }
  if (responseCode === undefined) return { taken: false, why: `the mail server cannot be reached (${code})` }
  const isFinal = responseCode >= 550 && responseCode < 560
  return { taken: false, why: `the mail server answers ${responseCode}`, ...(isFinal && { final: true as const }) }
}

/** Letters that are written right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** One mail of the newest version of each alert. Its direction is that of its first words. */
export function mailOf({ parcels }: Pick<Consignment, 'parcels'>, room: string): Mail {
  const newest = new Map<string, Alert>()
  for (const { alert, body } of parcels) {
    const read = JSON.parse(body) as Alert
    const known = newest.get(alert)
    if (!known || known.version < read.version) newest.set(alert, read)
  }
  const alerts = [...newest.values()]
  const texts = alerts.map(alertText)
  const title = texts[0]!.title + (texts.length > 1 ? ` (+${texts.length - 1})` : '')
  const direction = RIGHT_TO_LEFT.test(texts[0]!.title) ? 'rtl' : 'ltr'
  return {
    subject: title.replace(/\s+/gu, ' ').slice(0, LONGEST_SUBJECT),
    text: texts.map((one) => plainText(one, room)).join(`\n\n${'—'.repeat(20)}\n\n`),
    html: `<!doctype html><html dir="${direction}"><head><meta charset="utf-8"></head><body dir="${direction}">${texts
      .map((one) => `<h2 dir="auto">${escapedMarkup(one.title)}</h2>\n${alertHtml(one, room)}`)
      .join('\n<hr>\n')}</body></html>`,
  }
}

function plainText({ title, news, finds, more, gone }: AlertText, room: string): string {
  return [
    title,
    ...(news ? [news] : []),
    ...finds.map((find) => plainFind(find, room)),
    ...(more > 0 ? [`… ${more} more.`] : []),
    ...(gone.length > 0 ? ['No more:'] : []),
    ...gone.map((find) => plainFind(find, room)),
  ]
    .map(withoutControls)
    .join('\n\n')
}

function plainFind({ words, who, changed, place, headline, url, path, evidence }: FindText, room: string): string {
  return [
    who ? `${who}:` : '',
    words,
    changed ? `${changed.kind}: ${changed.from || '∅'} → ${changed.to || '∅'}` : '',
    headline,
    place,
    url ?? '',
    ...(room ? [room + path, room + evidence] : []),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
