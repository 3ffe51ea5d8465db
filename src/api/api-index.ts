const RESOURCES = [
  ['/api/stats', 'counts over the collection'],
  ['/api/articles', 'articles, newest first; <code>?outlet=&amp;limit=&amp;offset=</code>'],
  ['/api/articles/{id}', 'an article by id or encoded address; <code>/versions</code>, <code>/copies</code>'],
  ['/api/statements?q=', 'statements that hold words like these'],
  ['/api/statements/{id}', 'a statement; <code>/group</code> for its chains, reuse, changes and disagreements'],
  ['/api/speakers', 'speakers; <code>/api/speakers/{key or name}</code>'],
  ['/api/outlets', 'outlets; <code>/api/outlets/{id or name}</code>'],
  ['/api/search?q=', 'articles that hold what the query asks for; <code>speaker, outlet, from, to, in, facets</code>'],
  ['/api/articles/{id}.csv', 'statements of an article as a file; also <code>.jsonl</code>'],
  ['/api/statements/{id}.csv', 'a statement on all its pages as a file; also <code>.jsonl</code>'],
  ['/api/search.csv', 'a search as a file, with the parameters of <code>/api/search</code>; also <code>.jsonl</code>'],
  [
    'POST /api/captures?name=',
    'adds the page, feed or archive in the body; with <code>Authorization: Bearer</code> and the token that the server was started with; 503 with <code>Retry-After</code> while another program writes, 507 where the disk is full',
  ],
  ['/api/openapi.json', 'the description of all this, OpenAPI 3.1'],
] as const

const row = ([path, what]: (typeof RESOURCES)[number]): string =>
  `<dt>${path.includes('{') || path.endsWith('=') || path.includes('.csv') ? `<code>${path}</code>` : `<a href="${path}"><code>${path}</code></a>`}</dt><dd>${what}</dd>`

/** A page that lists the resources of the API for people. */
export const apiIndex = (style: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Isnad API</title><link rel="stylesheet" href="${style}"></head><body><main><h1>Isnad API</h1><p>JSON over the collection. Offsets are UTF-16 code units into <code>article.text</code>.</p><dl>${RESOURCES.map(row).join('')}</dl><p><a href="/">The reading room</a></p></main></body></html>`
