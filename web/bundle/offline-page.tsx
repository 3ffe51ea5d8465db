import { renderToString } from 'preact-render-to-string'
import type { Article } from '../../src/model/article.ts'
import type { GroupView, Kept } from '../../src/model/collection.ts'
import { withoutControls } from '../../src/text/shown-text.ts'
import { outletName, outsideHref, readable, titleOf } from '../links.ts'
import { ChainPicture, ChainSvg } from '../picture/chain-picture.tsx'
import { ChainTable } from '../picture/chain-table.tsx'
import { ar } from '../strings/ar.ts'
import { en } from '../strings/en.ts'
import type { Strings } from '../strings/strings.ts'
import { momentInWords } from '../text/days.ts'
import { remarksOf } from '../text/remarks.ts'

/** A page with what became of its capture. */
export interface OfflinePart {
  readonly kept: Kept
  readonly digest?: string
  readonly missing?: string
}

export interface OfflineProps {
  readonly lang: 'ar' | 'en'
  readonly title: string
  /** Style sheets of the room, without fonts. */
  readonly style: string
  readonly groups: readonly GroupView[]
  readonly parts: readonly OfflinePart[]
}

/** A page that shows a bundle without a server, a script or a request: pictures and tables of the chains, and every page with its statements. */
export function offlinePage({ lang, title, style, groups, parts }: OfflineProps): string {
  const t: Strings = lang === 'en' ? en : ar
  const body = renderToString(
    <body>
      <main id="content">
        <h1 dir="auto">{title}</h1>
        {groups.map((view) => (
          <section key={view.group.id}>
            <h2>{t.chain}</h2>
            <ChainPicture view={view} remarks={remarksOf(view, t)} t={t} />
            <ChainTable view={view} remarks={remarksOf(view, t)} t={t} />
          </section>
        ))}
        {parts.map((part) => (
          <PageSection key={part.kept.article.id} part={part} t={t} />
        ))}
      </main>
    </body>,
  )
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`
  const head = `<head><meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width, initial-scale=1"><title>${renderToString(<>{title}</>)}</title><style>${style.replaceAll('</', '<\\/')}</style></head>`
  return `<!doctype html><html lang="${t.lang}" dir="${t.dir}">${head}${withoutRoomLinks(withoutControls(body))}</html>\n`
}

/** Links to pages of the room lead nowhere from a file. */
const withoutRoomLinks = (html: string): string => html.replace(/ href="\/[^"]*"/gu, '')

/** The picture of a chain as a file of its own. */
export function chainSvg(view: GroupView, lang: 'ar' | 'en', style: string): string {
  const t: Strings = lang === 'en' ? en : ar
  const svg = withoutRoomLinks(withoutControls(renderToString(<ChainSvg view={view} remarks={remarksOf(view, t)} t={t} />)))
  return svg.replace(/^<svg /u, '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `><style><![CDATA[${style}]]></style>`)
}

function PageSection({ part: { kept, digest, missing }, t }: { readonly part: OfflinePart; readonly t: Strings }) {
  const { article, statements } = kept
  const address = outsideHref(article.url)
  return (
    <section>
      <h2 dir="auto">{titleOf(article)}</h2>
      <p class="soft">
        <bdi>{outletName(article)}</bdi>
        {article.published && ` · ${momentInWords(article.published.value, t)}`}
        {address && (
          <>
            {' · '}
            <bdi>{readable(address)}</bdi>
          </>
        )}
      </p>
      <p class="soft">
        <code>{missing ?? digest}</code>
      </p>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>
            <q class="printed" dir="auto">
              {wordsIn(article, statement.content)}
            </q>{' '}
            <bdi>{statement.speaker?.value.name ?? t.unknownSpeaker}</bdi>
          </li>
        ))}
      </ol>
    </section>
  )
}

const wordsIn = ({ text }: Article, spans: Kept['statements'][number]['content']): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
