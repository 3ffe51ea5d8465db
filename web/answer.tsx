import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { withoutControls } from '../src/text/shown-text.ts'
import type { Assets } from './asset.ts'
import { Layout } from './parts/layout.tsx'
import { stringsOf } from './reader.ts'
import type { Strings } from './strings/strings.ts'

export interface Answer {
  readonly title: (t: Strings) => string
  readonly body: (t: Strings) => ComponentChildren
  readonly status?: 200 | 400 | 401 | 403 | 404 | 413 | 429 | 500 | 503 | 507
  /** What was asked for in the header's search box. */
  readonly asked?: string
}

/** A page of the room in the language of its reader. */
export type Answers = (c: Context, answer: Answer) => Response | Promise<Response>

export const answersWith =
  (assets: Assets): Answers =>
  (c, { title, body, status = 200, asked }) => {
    const t = stringsOf(c)
    const html = renderToString(
      <Layout t={t} title={title(t)} here={hereOf(c)} assets={assets} {...(asked && { asked })}>
        {body(t)}
      </Layout>,
    )
    return c.html(`<!doctype html>${shownHtml(html)}`, status)
  }

/** Elements that hold one name or one text of a page; each is an island for the order of letters, by its own first letter. */
const ISLANDS = /<(a|strong|h1|h2|th|title)(?=[ >])(?![^>]*\sdir=)/gu

/**
 * What pages say, shown so that it cannot reorder what stands around it: controls are left out, and links, headings and names
 * stand apart, so that "24.example" is read so in an Arabic page too.
 */
export const shownHtml = (html: string): string => withoutControls(html).replace(ISLANDS, '<$1 dir="auto"')

/** Path and query as asked. */
export function hereOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return `${pathname}${search}`
}
