import type { Article } from '../../src/model/article.ts'
import { shortened } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { Stamp } from './stamp.tsx'

const MOST_PIECES = 200
const LONGEST_PIECE = 5000

/** What the page prints around the article, folded away, and what it says of its own dates. */
export function LeftOut({ article, t }: { readonly article: Article; readonly t: Strings }) {
  return (
    <div class="left-out">
      {article.furniture.length > 0 && (
        <details class="furniture">
          <summary>
            {t.furniture} ({article.furniture.length})
          </summary>
          {article.furniture.slice(0, MOST_PIECES).map((piece, i) => (
            <Piece key={i} piece={piece} t={t} />
          ))}
          {article.furniture.length > MOST_PIECES && <p class="soft">{t.notShown(article.furniture.length - MOST_PIECES)}</p>}
        </details>
      )}
      {article.dates.length > 0 && (
        <details>
          <summary>
            {t.dates} ({article.dates.length})
          </summary>
          <ul>
            {article.dates.slice(0, MOST_PIECES).map(({ of, stamp, quote, rule, believed, why }) => (
              <li key={`${of}${stamp}${rule}`}>
                <Stamp stamp={stamp} t={t} /> — {of === 'published' ? t.published : t.updated}
                {t.comma} {believed ? t.believed : t.notBelieved}
                <div class="soft">
                  <bdi>{quote}</bdi> <code>{rule}</code> {why && <bdi>{why}</bdi>}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Piece({
  piece: { kind, text, rule, headlines, recurs },
  t,
}: {
  readonly piece: Article['furniture'][number]
  readonly t: Strings
}) {
  return (
    <div class="piece">
      <p class="soft">
        <strong>{t.furnitureKind[kind]}</strong> {recurs && t.recurs(recurs.pages, recurs.days, recurs.more)} <code>{rule}</code>
      </p>
      {headlines ? (
        <ol class="printed">
          {headlines.slice(0, MOST_PIECES).map(({ text: headline, confidence }, i) => (
            <li key={i} dir="auto">
              {headline}{' '}
              {confidence < 1 && (
                <span class="implied-mark">
                  {t.guess}
                  {t.comma} {t.sure(Math.round(confidence * 100))}
                </span>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <div class="printed quote" dir="auto">
          {shortened(text, LONGEST_PIECE)}
        </div>
      )}
    </div>
  )
}
