import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const hasOpenssl = (): boolean => spawnSync('openssl', ['version']).status === 0

/** Files in PEM. */
export interface Certificates {
  readonly ca: string
  readonly cert: string
  readonly key: string
}

/** An authority and a certificate of it for this machine, for a day. */
export function certificatesIn(folder: string, name = 'server'): Certificates {
  const file = (of: string) => join(folder, `${name}.${of}`)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe', cwd: folder })
  const key = ['-newkey', 'rsa:2048', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', file('ca.key'), '-out', file('ca.pem'), '-days', '1', '-subj', `/CN=${name} authority`)
  openssl('req', ...key, '-keyout', file('key'), '-out', file('csr'), '-subj', '/CN=localhost')
  writeFileSync(file('ext'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
  const signed = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial', '-extfile', file('ext')]
  openssl('x509', '-req', '-in', file('csr'), ...signed, '-out', file('pem'), '-days', '1')
  return { ca: file('ca.pem'), cert: file('pem'), key: file('key') }
}
