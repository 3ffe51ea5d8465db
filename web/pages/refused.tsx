import type { Strings } from '../strings/strings.ts'

/** What somebody wanted to write, and why it was not written. */
export const RefusedPage = ({ t, why }: { readonly t: Strings; readonly why?: string }) => (
  <div class="lone">
    <h1>{t.desk.refused}</h1>
    <p class="alarm" role="alert">
      {why ? <bdi>{why}</bdi> : t.desk.off}
    </p>
  </div>
)
