import type { StampCrypto } from '@/core/stamp/verify-signature'

/** Hashes and signatures of the Web Cryptography API, which windows, workers and Node have. */
export function webStampCrypto(): StampCrypto {
  const { subtle } = globalThis.crypto
  const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
  return {
    digest: async (hash, bytes) => new Uint8Array(await subtle.digest(hash, own(bytes))),
    verifyRsa: async (hash, key, signature, data) => {
      const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash }
      const imported = await subtle.importKey('spki', own(key), algorithm, false, ['verify'])
      return subtle.verify(algorithm, imported, own(signature), own(data))
    },
    verifyEcdsa: async (hash, namedCurve, key, signature, data) => {
      const imported = await subtle.importKey('spki', own(key), { name: 'ECDSA', namedCurve }, false, [
        'verify',
      ])
      return subtle.verify({ name: 'ECDSA', hash }, imported, own(signature), own(data))
    },
  }
}
