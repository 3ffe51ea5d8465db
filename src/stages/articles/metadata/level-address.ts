/** An address as it is compared: without scheme, `www.`, query, fragment and last stroke, its references of letters read. */
export function levelAddress(address: string): string {
  const bare = address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
  return decoded(bare).toLowerCase()
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
