import { EXPORT_FORMATS } from '../../src/exports/formats/index.ts'
import type { Strings } from '../strings/strings.ts'

/** Ways out of a page: its evidence, its exports. `exported` is the address of the export without its ending. */
export function Tools({
  t,
  evidence,
  exported,
  query = '',
}: {
  readonly t: Strings
  readonly evidence?: string
  readonly exported: string
  readonly query?: string
}) {
  return (
    <p class="page-tools">
      {evidence && <a href={evidence}>{t.evidenceOf}</a>}
      <span>
        {t.exportAs}:{' '}
        {EXPORT_FORMATS.map(({ name, title }, i) => (
          <>
            {i > 0 && ' · '}
            <bdi>
              <a href={`${exported}.${name}${query}`}>{title}</a>
            </bdi>
          </>
        ))}
      </span>
      <button type="button" class="plain-button" data-print hidden>
        {t.print}
      </button>
    </p>
  )
}
