import type { World } from '../../../model/stage.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import type { PageBox } from '../page/page-box.ts'

const AGENCIES = /(?:^|[^\p{L}])(?:getty|shutterstock|i ?stock|unsplash|pixabay|imago|alamy)(?:[^\p{L}]|$)/iu
const PICTURED = /(?:photo|image|picture|figure|caption|gallery|thumb)/iu
/** "First Last/AGENCY" under a picture; who wrote is seldom parted from an agency so. */
const NAME_AND_AGENCY = /^[^\p{Nd}/:]{3,40}\s?\/\s?[^\p{Nd}/:]{2,40}$/u
const AROUND = 4
const LINES_NEAR = 3

/** Whether a line says who took a photograph: by its words, a sign of copyright, the markup around it, or "name/agency" beside a picture. */
export function isPhotoCredit(lines: readonly JudgedLine[], i: number, world: World): boolean {
  const { text, kind, box } = lines[i]!
  if (kind === 'caption' || /[©®]/u.test(text) || AGENCIES.test(text) || opensCredit(text, world)) return true
  const boxes = boxesAround(box)
  if (boxes.some(({ element }) => element.tag === 'figure' || element.tag === 'figcaption')) return true
  if (boxes.slice(0, 2).some(({ element, names }) => !names.author && PICTURED.test(element.attributes.class ?? ''))) return true
  const near = lines.slice(Math.max(0, i - LINES_NEAR), i + LINES_NEAR)
  const pictured = (boxes[1]?.pictures ?? 0) > 0 || near.some((line) => line.kind === 'caption')
  return pictured && NAME_AND_AGENCY.test(text)
}

function opensCredit(text: string, { language }: World): boolean {
  const { furniture, letters } = language
  const key = nameKey(text, letters)
  return furniture.photographs.some((word) => key.startsWith(`${nameKey(word, letters)} `))
}

function boxesAround(box: PageBox): PageBox[] {
  const found: PageBox[] = []
  for (let at: PageBox | undefined = box; at && found.length < AROUND; at = at.parent) found.push(at)
  return found
}
