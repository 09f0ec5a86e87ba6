#!/usr/bin/env python3
"""Opens an encrypted backup of Cuttings without Cuttings: docs/backup-format.md in forty lines.

usage: open-sealed-backup.py IN.zip.enc OUT.zip      the passphrase is read from the terminal, or from a pipe
needs: the package "cryptography" (Debian: python3-cryptography)
"""
import getpass
import hmac
import sys
import unicodedata

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

CHUNK, TAG, HEADER = 64 * 1024, 16, 60


def main(source, target):
    passphrase = getpass.getpass("Passphrase: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    with open(source, "rb") as sealed:
        header = sealed.read(HEADER)
        if header[:8] != b"CUTSEAL1" or len(header) != HEADER or header[11] != 0:
            sys.exit("This is no encrypted backup of Cuttings.")
        log_n, r, p = header[8:11]
        salt, file_id, check = header[12:28], header[28:44], header[44:60]
        secret = Scrypt(salt=salt, length=32, n=2**log_n, r=r, p=p).derive(
            unicodedata.normalize("NFC", passphrase).encode()
        )
        if not hmac.compare_digest(hmac.digest(secret, b"cuttings check", "sha256")[:16], check):
            sys.exit("That is not the passphrase.")
        key = AESGCM(HKDF(hashes.SHA256(), 32, salt=file_id, info=b"cuttings file").derive(secret))
        with open(target, "wb") as plain:
            number, chunk = 0, sealed.read(CHUNK + TAG)
            while True:
                following = sealed.read(CHUNK + TAG)
                nonce = number.to_bytes(11, "big") + (b"\0" if following else b"\1")
                # Raises where a bit was changed, or a chunk was moved, left out or cut off.
                plain.write(key.decrypt(nonce, chunk, header))
                if not following:
                    break
                number, chunk = number + 1, following


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
