"""Electronic signatures of an OFD (GB/T 33190, 18): what each signed member's digest says, and where their stamps stand."""

from __future__ import annotations

import base64
import hashlib
from typing import Any, NamedTuple

from yushen.model import Box, Seal, Signature
from yushen.readers.ofd_objects import Package, local

_ALGORITHMS = {
    "MD5": "md5",
    "SHA1": "sha1",
    "SHA256": "sha256",
    "1.2.156.10197.1.401": "sm3",
    "SM3": "sm3",
}


class Stamped(NamedTuple):
    """The place of a signature's stamp: the page's id, and x, y, width, height in millimetres."""

    page: str
    boundary: tuple[float, float, float, float]

    def seal(self, page: tuple[float, float, float, float]) -> Seal:
        """As a seal on a page of that box. Its picture lies in the signature's own format, so its colour is not known."""
        x, y, width, height = self.boundary
        edges = (x - page[0], y - page[1], x + width - page[0], y + height - page[1])
        sides = (page[2], page[3], page[2], page[3])
        parts = [round(min(1.0, max(0.0, edge / side)), 5) for edge, side in zip(edges, sides, strict=True)]
        return Seal(Box(*parts), "other", "round" if abs(width - height) < 0.2 * max(width, height) else "oval")


class Signed(NamedTuple):
    signatures: tuple[Signature, ...]
    stamps: tuple[Stamped, ...]


def signatures_of(package: Package) -> Signed:
    """Every signature in the file, each digest computed anew."""
    found, stamps = [], []
    for name in sorted(package.names):
        if not name.lower().endswith("signature.xml"):
            continue
        root = package.xml(name)
        if root is None:
            found.append(Signature(None, None, False, "签名文件无法解析"))
            continue
        provider = next((one for one in root.iter() if local(one) == "Provider"), None)
        signer = None if provider is None else provider.get("Company") or provider.get("ProviderName")
        found.append(Signature(signer, _intact(package, root), False, "签名证书链无法离线验证"))
        stamps += [stamp for one in root.iter() if local(one) == "StampAnnot" and (stamp := _stamp(one))]
    return Signed(tuple(found), tuple(stamps))


def _intact(package: Package, root: Any) -> bool | None:
    """Whether every member listed has the digest listed; None where that cannot be computed."""
    method = next((one.get("CheckMethod") for one in root.iter() if local(one) == "References"), "") or ""
    algorithm = _ALGORITHMS.get(method.upper().replace("-", ""))
    if algorithm is None:
        return None
    for reference in (one for one in root.iter() if local(one) == "Reference"):
        target = (reference.get("FileRef") or "").lstrip("/")
        value = next((one.text for one in reference if local(one) == "CheckValue"), None)
        if value is None:
            continue
        if target not in package.names:
            return False
        try:
            digest = hashlib.new(algorithm, package.data(target, package.limits.file_bytes)).digest()
        except ValueError:
            return None
        if base64.b64encode(digest).decode() != value.strip():
            return False
    return True


def _stamp(element: Any) -> Stamped | None:
    try:
        x, y, width, height = (float(part) for part in (element.get("Boundary") or "").split())
    except ValueError:
        return None
    return Stamped(element.get("PageRef") or "", (x, y, width, height))
