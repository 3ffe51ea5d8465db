/**
 * A path of this server to go to after entering, from what a form or an address said: `/speakers?lang=en` stays, and
 * whatever a browser might read as another host (`//evil.example`, `/\t/evil.example`, `/\\evil.example`) becomes `/`.
 */
export function localPath(given: unknown): string {
  if (typeof given !== 'string' || !given.startsWith('/') || given.length > MAX_PATH_LETTERS) return '/'
  try {
    const { origin, pathname, search } = new URL(given, OWN)
    // A path such as `/.//evil.example` begins with two slashes once it is read.
    return origin === OWN && !/^\/[/\\]/u.test(pathname) ? `${pathname}${search}` : '/'
  } catch {
    return '/'
  }
}

const OWN = 'http://this-server.invalid'
const MAX_PATH_LETTERS = 4000
