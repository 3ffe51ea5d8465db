import type { Strings } from '../strings/strings.ts'

/** Where a server that is seen from elsewhere asks for its token. */
export const EnterPage = ({ t, wrong, to }: { readonly t: Strings; readonly wrong: boolean; readonly to: string }) => (
  <div class="lone">
    <form class="read" action="/enter" method="post">
      <h1>{t.enterTitle}</h1>
      {wrong && (
        <p class="alarm" role="alert">
          {t.enterWrong}
        </p>
      )}
      <input type="hidden" name="to" value={to} />
      <label>
        {t.enterToken}
        <input type="password" name="token" autocomplete="current-password" required dir="ltr" />
      </label>
      <button type="submit">{t.enterButton}</button>
    </form>
  </div>
)
