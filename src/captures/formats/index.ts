import { arc } from './arc.ts'
import { binary } from './binary.ts'
import { cdx } from './cdx.ts'
import { feed } from './feed.ts'
import type { FormatName, InputFormat } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonLines } from './json-lines.ts'
import { mhtml } from './mhtml.ts'
import { pdf } from './pdf.ts'
import { text } from './text.ts'
import { wacz } from './wacz.ts'
import { warc } from './warc.ts'

/** Every format that is read. The first that a file looks like is taken, so those with clear signatures come first and plain text last. */
export const inputFormats: readonly InputFormat[] = [warc, arc, wacz, cdx, pdf, binary, mhtml, json, jsonLines, feed, html, text]

export const formatNamed = (name: FormatName): InputFormat => inputFormats.find((format) => format.name === name)!
