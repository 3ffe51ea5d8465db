/** Names of machines that serve the pages of a site to telephones or in another layout, never another outlet. */
const LAYOUTS = /^(?:www\d?|m|mobile|amp|wap|touch)\.(?=[^.]+\.[^.])/u

/** The host of an address in lower case, without `www.`, `m.`, `amp.` and the like: `marsa.example` for `https://m.marsa.example/1`. */
export const siteHost = (host: string): string => host.toLowerCase().replace(/\.$/u, '').replace(LAYOUTS, '')

/** Whether two addresses are of one site: the same host, or one below the other (`arabic.marsa.example` and `marsa.example`). */
export function isSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false
  const [one, other] = [siteHost(new URL(a).hostname), siteHost(new URL(b).hostname)]
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // A name of one label is a whole registry's.
  return short.includes('.') && long.endsWith(`.${short}`)
}
