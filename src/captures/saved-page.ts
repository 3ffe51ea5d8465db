/** What a program that saves pages writes into them: the address, and when it was saved. */
export interface SavedPage {
  readonly url?: string
  /** ISO 8601. */
  readonly at?: string
}

const LOOKED_AT = 20_000
/** Comments of SingleFile, monolith, browsers and HTTrack, and the attributes of WebScrapBook. */
const MARKS: readonly RegExp[] = [
  /<!--\s*Page saved with SingleFile\s+url:\s*(?<url>https?:\S+)(?:\s+saved date:\s*(?<at>[^\n]{10,100}))?/u,
  /<!--\s*saved from (?<url>https?:\S+) at (?<at>\S{10,40}) using monolith/iu,
  /<!--\s*saved from url=\(\d{1,6}\)(?<url>https?:\S+)/iu,
  /<!--\s*Mirrored from (?<url>[^\s/:]{1,100}\.[^\s/:]{1,100}(?::\d{1,5})?\/\S{0,2000}) by HTTrack Website Copier[^,>]{0,80}(?:,\s*(?<at>[^>]{10,60}?))?\s*-->/u,
  /<html[^>]{0,300}?\sdata-scrapbook-source="(?<url>https?:[^"]+)"(?:[^>]{0,300}?\sdata-scrapbook-create="(?<at>\d{14})\d*")?/iu,
]

/** The address and time that the program which saved a page wrote into it; HTTrack leaves the scheme out. Nothing is read behind the head. */
export function savedPage(text: string): SavedPage {
  const head = text.slice(0, LOOKED_AT)
  for (const mark of MARKS) {
    const { url, at } = mark.exec(head)?.groups ?? {}
    if (!url) continue
    const address = /^https?:/iu.test(url) ? url : `https://${url}`
    const stamp = at && isoOf(at)
    return { ...(URL.canParse(address) && { url: address.replace(/-->$/u, '') }), ...(stamp && { at: stamp }) }
  }
  return {}
}

/** A time as programs write it, `Sun Feb 11 2024 08:00:00 GMT+0300 (…)` or `20240211050000`, in UTC. */
export function isoOf(written: string): string | undefined {
  const compact = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(written)
  const [, year, month, day, hour, minute, second] = compact ?? []
  const time = Date.parse(compact ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : written.replace(/\s*\(.*$/u, '').trim())
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000', '')
}

const HOST = /^(?:[a-z\d-]{1,63}\.)+[a-z]{2,24}(?:[:+]\d{1,5})?$/iu
const OWN_ADDRESS = /<link[^>]{0,200}rel=["']?canonical|<meta[^>]{0,200}property=["']og:url/iu

/**
 * The address of a page in a mirror that wget made: the folder of the host and what lies below it, `mirror/jisr.example/news/1.html`. Only
 * where the page links to that host itself, so that no other folder with a dot in its name is taken for one, and where it does not
 * name its address.
 */
export function mirrorAddress(path: string, text: string): string | undefined {
  const folders = path.split(/[\\/]/u)
  const at = folders.findLastIndex((folder, i) => i < folders.length - 1 && HOST.test(folder))
  if (at < 0 || OWN_ADDRESS.test(text.slice(0, LOOKED_AT))) return undefined
  const host = folders[at]!.replace('+', ':')
  if (!text.includes(`//${host}`)) return undefined
  const below = folders
    .slice(at + 1)
    .join('/')
    .replace(/(?:^|(?<=\/))index\.html?$/iu, '')
  const address = `https://${host}/${below}`
  return URL.canParse(address) ? address : undefined
}
