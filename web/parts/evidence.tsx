import type { Article } from '../../src/model/article.ts'
import type { Found, Span } from '../../src/model/span.ts'
import { capturedHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'

export interface FoundProps {
  readonly t: Strings
  readonly label: string
  readonly shown?: string
  readonly found?: Found<unknown>
  readonly article: Pick<Article, 'id' | 'text' | 'headline' | 'byline'>
}

/** A value with the words that prove it; what was not found is said to be not stated. */
export function FoundRow({ t, label, shown, found, article }: FoundProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {found && shown ? (
          <>
            <bdi>{shown}</bdi> {found.known === 'implied' && <span class="implied-mark">({t.implied})</span>}
            <details>
              <summary>{t.evidence}</summary>
              <div class="quote">
                <bdi>{wordsOf(found, article)}</bdi>
              </div>
              <div class="soft">
                {t.rule}: <code>{found.rule}</code>
                {found.span && (
                  <>
                    {' · '}
                    <a href={capturedHref(article.id, found.span, found.field)}>{t.asCaptured}</a>
                  </>
                )}
              </div>
            </details>
          </>
        ) : (
          <span class="not-stated">{t.notStated}</span>
        )}
      </dd>
    </>
  )
}

function wordsOf({ quote, span, field }: Found<unknown>, article: FoundProps['article']): string {
  if (!span) return quote ?? ''
  const printed = field === 'headline' ? article.headline?.value : field === 'byline' ? article.byline?.value : article.text
  return around(printed ?? '', span)
}

const AROUND = 60
/** The words with a little of what stands around them. */
function around(text: string, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)]
  return `${from > 0 ? '…' : ''}${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}${to < text.length ? '…' : ''}`
}
