import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { SignedData } from './wacz-signature.ts'

/** A key that cannot sign a WACZ, in words for the user. */
export class KeyError extends Error {}

/** A new key on the curve that replay programs check; nobody keeps it, so it says that nothing was changed since, not by whom it was made. */
export const anonymousKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey

/** The user's own private key, in PEM. Throws `KeyError` of anything but an ECDSA key without a password. */
export function keyOf(pem: string): KeyObject {
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch {
    throw new KeyError('it is no private key in PEM, or it has a password')
  }
  const curve = key.asymmetricKeyDetails?.namedCurve
  if (key.asymmetricKeyType !== 'ec' || (curve !== 'secp384r1' && curve !== 'prime256v1'))
    throw new KeyError('it is no ECDSA key on P-384 or P-256: `openssl ecparam -name secp384r1 -genkey -noout` makes one')
  return key
}

/** What stands as `signedData` in `datapackage-digest.json`, by WACZ Signing 0.1.0. `hash` is `sha256:…` of the datapackage. */
export function signedData(hash: string, key: KeyObject, { created, software }: { readonly created: string; readonly software: string }) {
  return {
    hash,
    created,
    software,
    publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
    signature: sign('sha256', Buffer.from(hash), { key, dsaEncoding: 'ieee-p1363' }).toString('base64'),
  } satisfies SignedData & { readonly software: string }
}
