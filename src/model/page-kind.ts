/** A page that was captured where an article was asked for. */
export type PageKind = 'not-found' | 'bot-check' | 'cookie-wall' | 'log-in' | 'refused' | 'out-of-order' | 'needs-scripts' | 'redirect'
