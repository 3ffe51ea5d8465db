import type { Strings } from '../strings/strings.ts'
import type { SearchValues } from './search-form.tsx'

/** «Follow this search»: from here on whoever asks is told of what it finds. Asks for the token of the server. */
export function FollowForm({ t, values: { q, as, sort, ...filters } }: { readonly t: Strings; readonly values: SearchValues }) {
  const kinds = ['pages', 'statements', 'changes'] as const
  return (
    <details class="follow-form">
      <summary>{t.follow.this}</summary>
      <form class="ask" action="/follows" method="post">
        <input type="hidden" name="q" value={q} />
        {Object.entries(filters).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t.follow.name}
          <input name="name" required maxlength={100} value={q.slice(0, 100)} dir="auto" />
        </label>
        <label>
          {t.follow.what}
          <select name="on">
            {kinds.map((kind) => (
              <option key={kind} value={kind} selected={kind === (as ?? 'pages')}>
                {t.follow.on[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.enterToken}
          <input type="password" name="token" autocomplete="current-password" required dir="ltr" />
        </label>
        <button type="submit">{t.follow.this}</button>
      </form>
    </details>
  )
}
