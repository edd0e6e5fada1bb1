"""Certificates for tests over TLS, made by openssl where it is installed."""

import shutil
import subprocess
from pathlib import Path

OPENSSL = shutil.which("openssl")


def make_certificate(folder: Path, *, days: int = 1) -> tuple[Path, Path]:
    """Make a certificate for 127.0.0.1 that holds for so many days, and its key."""
    certificate, key = folder / "cert.pem", folder / "key.pem"
    words = (
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
        f"-days {days} -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    )
    made = (str(OPENSSL), *words.split(), "-out", str(certificate), "-keyout", str(key))
    subprocess.run(made, check=True, capture_output=True)
    return certificate, key
