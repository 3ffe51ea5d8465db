import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SmtpStub, smtpStub } from '../../../test/smtp-stub.ts'
import type { Alert, Find } from '../../model/follow.ts'
import type { Parcel } from '../../store/follows/outbox.ts'
import { mailOf, mailSender } from './mail.ts'

const find: Find = {
  item: 's1',
  kind: 'number',
  article: 'a1',
  page: 'p1',
  statement: 's1',
  url: 'https://wadi.example/1?a=1&b=2',
  outlet: 'wadi.example',
  outletName: 'الوادي',
  headline: 'كلفة المرحلة الأولى',
  day: '2024-03-14',
  words: 'بلغت كلفة المرحلة الأولى 430 مليون دينار',
  speaker: { name: 'نادر الصيرفي', role: 'المتحدث باسم هيئة الموانئ' },
  act: 'say',
  via: ['وكالة أنباء الساحل'],
  from: '340',
  to: '430',
}
const alert = (more: Partial<Alert> = {}): Alert => ({
  id: 'a',
  follow: 'f',
  followName: 'كلفة الميناء',
  kind: 'found',
  seq: 1,
  version: 1,
  news: 'new',
  at: '2024-03-14T10:00:00.000Z',
  updated: '2024-03-14T10:00:00.000Z',
  says: '340 → 430',
  finds: [find],
  gone: [],
  unread: true,
  ...more,
})
const parcel = (one: Alert, id = 'p'): Parcel => ({
  id,
  target: 't',
  alert: one.id,
  news: one.news,
  body: JSON.stringify(one),
  kept: 0,
  due: 0,
  attempts: 1,
})
const target = { id: 't', follow: 'f', kind: 'mail', address: 'desk@wadi.example', secret: '', added: 0, failures: 0 } as const

describe('a mail', () => {
  test('says the words, who said them, what carries them and what changed, in plain text too', () => {
    const { subject, text, html } = mailOf({ parcels: [parcel(alert())] }, 'https://room.example')
    expect(subject).toBe('كلفة الميناء: 340 → 430')
    for (const part of [
      find.words,
      'نادر الصيرفي',
      'وكالة أنباء الساحل',
      '340 → 430',
      'https://room.example/statements/s1',
      'https://room.example/articles/a1/evidence',
    ])
      expect([part, text.includes(part)]).toEqual([part, true])
    expect(html).toContain('<body dir="rtl">')
    expect(html).toContain('href="https://wadi.example/1?a=1&amp;b=2"')
  })

  test('in letters from left to right stands from left to right, and what is Arabic in it from right to left', () => {
    const { html } = mailOf({ parcels: [parcel(alert({ followName: 'ports', says: 'The port opens' }))] }, '')
    expect(html).toContain('<body dir="ltr">')
    expect(html).toContain('<blockquote dir="auto">')
    expect(html).not.toContain('href="/')
  })

  test('words of a page are no markup, and turn nothing around', () => {
    const evil = alert({ says: '<script>x</script>\u202Ecod', finds: [{ ...find, words: '"><img src=x>', url: 'javascript:alert(1)' }] })
    const { html, subject } = mailOf({ parcels: [parcel(evil)] }, 'https://room.example')
    expect(html).not.toMatch(/<script|<img|javascript:|\u202E/u)
    expect(subject).not.toContain('\n')
  })

  test('of a digest holds each alert once, in its newest version', () => {
    const { text, subject } = mailOf(
      {
        parcels: [
          parcel(alert(), '1'),
          parcel(alert({ version: 2, news: 'mended', gone: [find], finds: [] }), '2'),
          parcel(alert({ id: 'b', says: 'آخر' }), '3'),
        ],
      },
      '',
    )
    expect(subject).toMatch(/\(\+1\)$/u)
    expect(text.match(/No more:/gu)).toHaveLength(1)
    expect(text).toContain('آخر')
  })
})

const isThere = await import('nodemailer').then(
  () => true,
  () => false,
)
if (!isThere) console.info('sending mail is not tested: the optional package nodemailer is not installed')

describe.skipIf(!isThere)('sent by SMTP', () => {
  let server: SmtpStub
  beforeEach(async () => {
    server = await smtpStub()
  })
  afterEach(() => server.close())
  const send = () =>
    mailSender({ server: server.url, from: 'isnad@room.example', room: 'https://room.example/' })(
      { target, parcels: [parcel(alert())] },
      1_710_000_000_000,
    )

  test('it has one Message-ID however often it is sent, and text beside markup', async () => {
    expect([await send(), await send()]).toEqual([{ taken: true }, { taken: true }])
    const [one, two] = server.mails.map(({ data }) => /^Message-ID: (.*)$/imu.exec(data)?.[1])
    expect(one).toBe(two)
    expect(server.mails[0]!.to).toEqual(['desk@wadi.example'])
    expect(server.mails[0]!.data).toMatch(/multipart\/alternative/u)
    expect(server.mails[0]!.data).toMatch(/text\/plain; charset=utf-8/iu)
  })

  test.each([
    [450, { taken: false, why: 'the mail server answers 450' }],
    [550, { taken: false, why: 'the mail server answers 550', final: true }],
  ])('a mailbox that is refused with %i', async (code, sent) => {
    server.refuse = code
    expect(await send()).toEqual(sent)
  })

  test('a server that is not there, or not named', async () => {
    server.close()
    const away = mailSender({ server: 'smtp://127.0.0.1:1', from: 'isnad@room.example' })
    expect(await away({ target, parcels: [parcel(alert())] }, 0)).toMatchObject({
      taken: false,
      why: expect.stringContaining('cannot be reached'),
    })
    expect(await mailSender({})({ target, parcels: [] }, 0)).toMatchObject({ why: expect.stringContaining('ISNAD_SMTP') })
  })
})
