import { EXPORT_FORMATS } from '../exports/formats/index.ts'
import { captureRoute } from './captures.ts'
import { deskRoutes } from './desk.ts'
import { FILE_RESOURCES } from './exports.ts'
import { followReading, followWriting } from './follows.ts'
import { RESOURCES } from './resources.ts'

/** One line of the list: `link` where the path can be opened as it stands. */
interface Line {
  readonly path: string
  readonly summary: string
  readonly parameters: readonly string[]
  readonly link: boolean
}

const endings = EXPORT_FORMATS.map(({ name }) => `.${name}`)

const LINES: readonly Line[] = [
  ...RESOURCES.map(({ path, summary, query }) => ({
    path: `/api${path}`,
    summary,
    parameters: Object.keys(query.shape),
    link: !path.includes('{') && query.safeParse({}).success,
  })),
  ...FILE_RESOURCES.map(({ path, summary }) => ({
    path: `/api${path}${endings[0]}`,
    summary: `${summary}; also ${endings.slice(1).join(', ')}`,
    parameters: [],
    link: false,
  })),
  {
    path: `POST /api${captureRoute.path}`,
    summary: `${captureRoute.summary}; with <code>Authorization: Bearer</code> and the token that the server was started with`,
    parameters: Object.keys(captureRoute.request.query.shape),
    link: false,
  },
  ...followReading.map(({ path, summary }) => ({ path: `/api${path}`, summary, parameters: [], link: !path.includes('{') })),
  ...[...deskRoutes, ...followWriting].map(({ path, summary }) => ({
    path: `POST /api${path}`,
    summary: `${summary}; JSON, with the token`,
    parameters: [],
    link: false,
  })),
  { path: '/api/openapi.json', summary: 'the description of all this, OpenAPI 3.1', parameters: [], link: true },
]

const lineOf = ({ path, summary, parameters, link }: Line): string => {
  const shown = link ? `<a href="${path}"><code>${path}</code></a>` : `<code>${path}</code>`
  return `<dt>${shown}</dt><dd>${summary}${parameters.length > 0 ? `; <code>?${parameters.join('=, ')}=</code>` : ''}</dd>`
}

/** A page that lists the resources of the API for people. */
export const apiIndex = (style: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Isnad API</title><link rel="stylesheet" href="${style}"></head><body><main><h1>Isnad API</h1><p>JSON over the collection. Offsets are UTF-16 code units into <code>article.text</code>.</p><dl>${LINES.map(lineOf).join('')}</dl><p><a href="/">The reading room</a></p></main></body></html>`
