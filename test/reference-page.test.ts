import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCaptures } from '../src/captures/read-captures.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Span } from '../src/model/span.ts'
import { world } from '../src/pipeline/world.ts'
import { readCapture } from '../src/run/reading/read-page.ts'

const PAGE = fileURLToPath(new URL('../../shared/pages/thawra-2022-china-russia.txt', import.meta.url))
const isThere = existsSync(PAGE)
if (!isThere) console.log('reference page: skipped, ../shared/pages is not beside this checkout')

const SPEAKER = { name: 'تان كيفي', role: 'المتحدث باسم وزارة الدفاع الصينية' }

/** What is right for each statement; the words are told by their ends, their length in code units and the beginning of their SHA-256. */
const STATEMENTS = [
  { cue: 'أعلن', form: 'indirect', when: 'اليوم الخميس', words: ['الصين تعتزم', 'مع روسيا', 64, 'fbfd8bbbb09b'] },
  { cue: 'شدد', form: 'direct', mention: 'المتحدث باسم الدفاع الصينية', words: ['الصين وروسيا', 'الدوليين', 85, '5531c22381c6'] },
  { cue: 'أشار', form: 'indirect', words: ['الدول هذا العام', 'وألعاب الجيش الدولية', 132, 'cec020b68f9e'] },
  { cue: 'قال', form: 'direct', where: 'في إيجاز صحفي', words: ['في المرحلة المقبلة', 'في جميع المجالات', 223, '1c5ee3b86dd0'] },
  { cue: 'شدد', form: 'direct', where: 'في إيجاز صحفي', words: ['استمرار إضافة محتوى', 'والإقليمي', 130, '0b327582fcc6'] },
] as const

describe.skipIf(!isThere)('the reference page (skipped where ../shared is absent)', () => {
  let page: Reading
  beforeAll(async () => {
    for await (const outcome of readCaptures([PAGE])) {
      if ('why' in outcome) throw new Error(outcome.why)
      const reading = readCapture(outcome.capture, world)
      if ('none' in reading) throw new Error(reading.why)
      page = reading
    }
  })
  const printed = ({ start, end }: Span): string => page.article.text.slice(start, end)

  test('has its outlet from the byline, and no date, since none is printed', () => {
    expect(page.article.outlet?.value.name).toBe('الثورة')
    expect(page.article.published).toBeUndefined()
    expect(page.article.text).toMatch(/^أعلن المتحدث[\s\S]*والإقليمي”\.$/u)
  })

  test('has its list of twenty headlines of other pages left out', () => {
    const [list, ...others] = page.article.furniture.filter(({ headlines }) => headlines !== undefined)
    expect(others).toEqual([])
    expect(list!.headlines).toHaveLength(20)
    expect(list!.headlines!.at(0)!.text).toMatch(/^ثلاث منظومات طاقة/u)
    expect(list!.headlines!.at(8)!.text).toMatch(/^لكل طالب حقه الكامل\.\./u)
    expect(list!.headlines!.at(19)!.text).toMatch(/^جيل التكنولوجيا\.\./u)
  })

  test('has five statements of one speaker', () => {
    const found = page.layers.statements.map((statement) => {
      const words = statement.content.map(printed).join(' … ')
      return {
        who: { name: statement.speaker?.value.name, role: statement.speaker?.value.role },
        cue: statement.cue && printed(statement.cue.span).replace(/^و/u, ''),
        form: statement.form,
        mention: statement.mention && printed(statement.mention),
        when: statement.saidAt?.value.words,
        day: statement.saidAt?.value.value,
        where: statement.saidIn?.value,
        via: statement.via.map(({ value }) => value.entity),
        length: words.length,
        digest: createHash('sha256').update(words).digest('hex').slice(0, 12),
        ends: [words, words] as const,
      }
    })
    expect(found.map(({ ends, ...one }) => one)).toEqual(
      STATEMENTS.map((one) => ({
        who: SPEAKER,
        cue: one.cue,
        form: one.form,
        mention: 'mention' in one ? one.mention : one.cue === 'أعلن' ? `${SPEAKER.role} ${SPEAKER.name}` : undefined,
        when: 'when' in one ? one.when : undefined,
        day: undefined,
        where: 'where' in one ? one.where : undefined,
        via: 'where' in one ? ['sputnik'] : [],
        length: one.words[2],
        digest: one.words[3],
      })),
    )
    for (const [i, { ends }] of found.entries()) {
      expect(ends[0].startsWith(STATEMENTS[i]!.words[0])).toBe(true)
      expect(ends[1].endsWith(STATEMENTS[i]!.words[1])).toBe(true)
    }
  })

  test('has the chain of the last two through the occasion and the agency, and a gap in the first three with whom the page makes likely', () => {
    const chains = page.layers.statements.map(({ id }) => page.chain.find(({ statement }) => statement === id)!.links)
    expect(
      chains.slice(0, 3).map(([link, ...others]) => [link!.from.name, 'gap' in link! && link.likely?.hand.entity, others.length]),
    ).toEqual(Array(3).fill([SPEAKER.name, 'sputnik', 0]))
    expect(chains.slice(3).map((links) => links.map((link) => [link.from.name, 'basis' in link && link.basis, link.to.name]))).toEqual(
      Array(2).fill([
        [SPEAKER.name, 'attribution', 'في إيجاز صحفي'],
        ['في إيجاز صحفي', 'credit', 'وكالة سبوتنيك'],
        ['وكالة سبوتنيك', 'publication', 'الثورة'],
      ]),
    )
  })
})
