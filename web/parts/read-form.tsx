import type { Strings } from '../strings/strings.ts'

/** A page is pasted or handed over as a file, read at once, and not kept. A plain form: a script only adds dropping. */
export const ReadForm = ({
  t,
  problem,
  text,
  url,
}: {
  readonly t: Strings
  readonly problem?: string
  readonly text?: string
  readonly url?: string
}) => (
  <form class="read" action="/read" method="post" encType="multipart/form-data" data-drop>
    <h2>{t.readTitle}</h2>
    <p class="soft">{t.readNote}</p>
    {problem && (
      <p class="alarm" role="alert">
        {problem}
      </p>
    )}
    <label>
      {t.readPaste}
      <textarea name="text" rows={5} dir="auto" class="printed">
        {text ?? ''}
      </textarea>
    </label>
    <label class="file">
      {t.readFile}
      <input type="file" name="file" accept=".html,.htm,.txt,.xhtml,text/html,text/plain" />
      {/* In words of the page, where a script can say what was chosen; a browser's own are in its language. */}
      <span class="chosen" hidden>
        {t.readChoose}
      </span>
    </label>
    <p class="soft drop-hint" hidden>
      {t.readDrop}
    </p>
    <label>
      {t.readUrl}
      <input type="url" name="url" dir="ltr" value={url ?? ''} placeholder="https://" />
    </label>
    <button type="submit">{t.readButton}</button>
  </form>
)
