import type { Article } from '../../src/model/article.ts'
import type { Statement } from '../../src/model/statement.ts'
import { outletName, outsideHref, readable, shortened, statementHref, titleOf } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { dayInWords } from '../text/days.ts'

export interface CiteProps {
  readonly t: Strings
  readonly statement: string
  /** What was said, as printed. */
  readonly words: string
  readonly speaker?: string | undefined
  /** Marks of quotation stand around a quotation alone; reported speech is cited as such. */
  readonly form: Statement['form']
  /** How it was said, in the reader's words: what was denied is not cited as said. */
  readonly act?: string | undefined
  readonly article: Article
}

/** What a citation quotes at most, in UTF-16 code units. */
const QUOTED = 300

/** A statement as it is cited: one line to copy, its address here, and files for programs of references. */
export function Cite({ t, statement, words, speaker, form, act, article }: CiteProps) {
  const { published, capture, url } = article
  // The day of capture is no day of publication, and is said as what it is.
  const day = published ? dayInWords(published.value, t) : capture.at ? t.seenOn(dayInWords(capture.at, t)) : t.noDate
  const address = outsideHref(url)
  const source = [outletName(article), titleOf(article), day, address && readable(address)]
  const who = [speaker ?? t.unknownSpeaker, act && `(${act})`].filter(Boolean).join(' ')
  const printed = shortened(words, QUOTED)
  const cited = [who, form === 'direct' ? `«${printed}»` : `${printed} (${t.form[form]})`, ...source]
  const here = statementHref(statement)
  return (
    <details class="cite">
      <summary>{t.cite}</summary>
      <p class="printed" dir="auto">
        {cited.filter(Boolean).join(`${t.comma} `)}
      </p>
      <p class="meta">
        <a href={here}>{t.permalink}</a>
        <bdi>
          <a href={`/api${here}.bib`}>BibTeX</a>
        </bdi>
        <bdi>
          <a href={`/api${here}.ris`}>RIS</a>
        </bdi>
      </p>
    </details>
  )
}
