import type { ExportFormat } from '../../src/exports/formats/format.ts'
import { EXPORT_FORMATS } from '../../src/exports/formats/index.ts'
import type { Strings } from '../strings/strings.ts'

/** Ways out of a page: its evidence, its capture, its exports. `exported` is the address of the export without its ending. */
export function Tools({
  t,
  evidence,
  captured,
  exported,
  query = '',
}: {
  readonly t: Strings
  readonly evidence?: string
  readonly captured?: string
  readonly exported: string
  readonly query?: string
}) {
  return (
    <div class="page-tools">
      {evidence && <a href={evidence}>{t.evidenceOf}</a>}
      {captured && <a href={captured}>{t.asCaptured}</a>}
      <span>
        {t.exportAs}: <Formats formats={EXPORT_FORMATS.slice(0, AT_ONCE)} exported={exported} query={query} />
      </span>
      <details class="more-formats">
        <summary>{t.moreFormats}</summary>
        <Formats formats={EXPORT_FORMATS.slice(AT_ONCE)} exported={exported} query={query} />
      </details>
      <button type="button" class="plain-button" data-print hidden>
        {t.print}
      </button>
    </div>
  )
}

/** Formats that are shown without being asked for. */
const AT_ONCE = 2

function Formats({
  formats,
  exported,
  query,
}: {
  readonly formats: readonly ExportFormat[]
  readonly exported: string
  readonly query: string
}) {
  return formats.map(({ name, title }, i) => (
    <>
      {i > 0 && ' · '}
      <bdi>
        <a href={`${exported}.${name}${query}`}>{title}</a>
      </bdi>
    </>
  ))
}
