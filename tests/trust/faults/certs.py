"""Certificates, most of them such that nobody should trust, made when they are needed (with openssl)."""

from __future__ import annotations

import ssl
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import attrs

Flaw = Literal["none", "self-signed", "expired", "other host"]

_SUBJECT_OF = {
    "none": "IP:127.0.0.1",
    "self-signed": "IP:127.0.0.1",
    "expired": "IP:127.0.0.1",
    "other host": "DNS:other",
}
_AUTHORITY = """
[ca]
default_ca = all
[all]
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = IP:127.0.0.1
"""


@attrs.frozen
class Certificate:
    """A certificate, for both sides.

    Args:
        server: What the server shows.
        client: What a client uses that would trust the issuer; None for those that don't.
    """

    server: ssl.SSLContext
    client: ssl.SSLContext | None


@cache
def certificate(flaw: Flaw) -> Certificate:
    """Make a certificate with a flaw."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        if flaw == "expired":
            _make_expired(folder)
        else:
            _openssl(folder, "req", "-x509", "-days", "30", "-out", "cert.pem", *_key(flaw))
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        client = None
        if flaw != "self-signed":
            client = ssl.create_default_context(cafile=str(folder / "cert.pem"))
        return Certificate(server, client)


def _key(flaw: Flaw) -> list[str]:
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    names = ["-subj", "/CN=fault", "-addext", f"subjectAltName={_SUBJECT_OF[flaw]}"]
    return [*curve, *names, "-keyout", "key.pem"]


def _make_expired(folder: Path) -> None:
    (folder / "index").touch()
    (folder / "ca.cnf").write_text(_AUTHORITY)
    _openssl(folder, "req", "-new", "-out", "request.pem", *_key("expired"))
    dates = ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"]
    sign = ["ca", "-batch", "-selfsign", "-notext", "-config", "ca.cnf", "-keyfile", "key.pem"]
    _openssl(folder, *sign, "-in", "request.pem", "-out", "cert.pem", *dates)


def _openssl(folder: Path, *arguments: str) -> None:
    done = subprocess.run(
        ["openssl", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
