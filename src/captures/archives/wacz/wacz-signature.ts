import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'

/** What signs the digest of a WACZ (`signedData` in `datapackage-digest.json`, by WACZ Signing 0.1.0). */
export interface SignedData {
  readonly hash?: string
  readonly signature?: string
  readonly created?: string
  /** Of an anonymous signature: base64 of the key (SPKI). */
  readonly publicKey?: string
  /** Of a signature in the name of a domain: its certificates, PEM, its own first. */
  readonly domain?: string
  readonly domainCert?: string
}

/** By whom it is signed, or what is wrong with the signature. */
export type SignatureVerdict = { readonly by: string } | { readonly wrong: string }

export function judgeSignature(signed: SignedData): SignatureVerdict {
  const { hash, signature, publicKey, domain, domainCert } = signed
  if (!hash || !signature) return { wrong: 'the signature is not complete' }
  try {
    if (domainCert) return judgeDomain(signed, certificatesIn(domainCert))
    if (!publicKey) return { wrong: 'the signature brings neither a key nor a certificate' }
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    if (!holds(hash, signature, key)) return { wrong: 'the signature does not hold' }
    return { by: domain ? `a key that says it is of ${domain}` : 'a key without a name (anonymous)' }
  } catch {
    return { wrong: 'the key or certificate of the signature cannot be read' }
  }
}

/** Signers differ in the encoding: DER of OpenSSL, two numbers of a browser. */
const holds = (hash: string, signature: string, key: KeyObject): boolean =>
  ['sha256', 'sha384'].some((algorithm) =>
    (['der', 'ieee-p1363'] as const).some((dsaEncoding) => {
      try {
        return verify(algorithm, Buffer.from(hash), { key, dsaEncoding }, Buffer.from(signature, 'base64'))
      } catch {
        return false
      }
    }),
  )

const certificatesIn = (pem: string): X509Certificate[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gsu)].slice(0, 10).map(([text]) => new X509Certificate(text))

function judgeDomain({ hash, signature, domain = '', created = '' }: SignedData, chain: readonly X509Certificate[]): SignatureVerdict {
  const [own] = chain
  if (!own) return { wrong: 'the signature brings no certificate' }
  if (!holds(hash!, signature!, own.publicKey)) return { wrong: 'the signature does not hold' }
  if (!own.checkHost(domain)) return { wrong: `the certificate is not of ${domain}, in whose name it is signed` }
  const at = Date.parse(created)
  if (!(at >= Date.parse(own.validFrom) && at <= Date.parse(own.validTo)))
    return { wrong: `the certificate of ${domain} was not valid at ${created}` }
  const broken = chain.some((certificate, index) => index + 1 < chain.length && !certificate.verify(chain[index + 1]!.publicKey))
  if (broken) return { wrong: `the certificates of ${domain} do not vouch for one another` }
  if (!chain.some(isVouchedFor))
    return { wrong: `no known authority vouches for the certificate of ${domain} (issued by ${own.issuer.replace(/\s+/gu, ' ')})` }
  return { by: `the key of ${domain}` }
}

/** Issued by one of the authorities that Node brings; a chain may go on to one that has been given up since. */
const isVouchedFor = (certificate: X509Certificate): boolean =>
  rootCertificates.some((pem) => {
    const root = new X509Certificate(pem)
    return root.subject === certificate.issuer && certificate.verify(root.publicKey)
  })
