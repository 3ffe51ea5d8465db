import type { Context } from 'hono'
import { ar } from './strings/ar.ts'
import { en } from './strings/en.ts'
import type { Months, Strings } from './strings/strings.ts'

const YEAR_SECONDS = 31_536_000
const MONTHS: readonly string[] = ['ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA'] satisfies readonly Months[]
/** Countries and the month names that are usual there. */
const REGIONS: Readonly<Record<string, Months>> = {
  LB: 'ar-LB',
  SY: 'ar-LB',
  JO: 'ar-LB',
  PS: 'ar-LB',
  IQ: 'ar-LB',
  DZ: 'ar-DZ',
  TN: 'ar-DZ',
  MA: 'ar-MA',
}

/** The language and month names asked for in the address, else those chosen before, else Arabic with those of the reader's region. */
export function stringsOf(c: Context): Strings {
  const lang = chosen(c, 'lang', ['ar', 'en']) ?? 'ar'
  const months = chosen(c, 'months', MONTHS) ?? regionOf(c.req.header('accept-language') ?? '')
  return lang === 'en' ? en : { ...ar, locale: months }
}

function chosen(c: Context, name: string, allowed: readonly string[]): string | undefined {
  const asked = c.req.query(name)
  if (asked !== undefined && allowed.includes(asked)) {
    c.header('set-cookie', `${name}=${asked}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Strict; HttpOnly`, { append: true })
    return asked
  }
  const kept = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)(?:;|$)`, 'u').exec(c.req.header('cookie') ?? '')?.[1]
  return kept !== undefined && allowed.includes(kept) ? kept : undefined
}

const regionOf = (languages: string): Months => REGIONS[/\bar-([A-Z]{2})\b/u.exec(languages)?.[1] ?? ''] ?? 'ar-EG'
