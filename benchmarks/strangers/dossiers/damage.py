"""What befalls a finished PDF: locked, cut off, covered over, changed after it was signed."""

from __future__ import annotations

import datetime
import io

import pikepdf


def locked(data: bytes) -> bytes:
    """Opens with a password only."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(stream, encryption=pikepdf.Encryption(user="tylg2024", owner="tylg2024", R=6))
    return stream.getvalue()


def cut_off(data: bytes) -> bytes:
    """As after a transfer that broke off within the first objects."""
    return data[: min(900, len(data) // 8)]


def covered(data: bytes, box: tuple[float, float, float, float], text: str, size: float = 13) -> bytes:
    """A white rectangle (points from the bottom left) over what was printed and other words on it, saved on top as an editor does."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas

    from samples.drawing import font_file

    if "over" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("over", font_file("zenhei"), subfontIndex=0))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        width, height = (float(value) for value in pdf.pages[0].mediabox[2:])
        stream = io.BytesIO()
        sheet = canvas.Canvas(stream, pagesize=(width, height))
        sheet.setFillColorRGB(1, 1, 1)
        sheet.rect(box[0], box[1], box[2] - box[0], box[3] - box[1], stroke=0, fill=1)
        sheet.setFillColorRGB(0, 0, 0)
        sheet.setFont("over", size)
        sheet.drawString(box[0] + 2, box[1] + 4, text)
        sheet.save()
        with pikepdf.open(io.BytesIO(stream.getvalue())) as over:
            pdf.pages[0].add_overlay(over.pages[0], pikepdf.Rectangle(0, 0, width, height))
        out = io.BytesIO()
        pdf.docinfo["/Producer"] = "Foxit PhantomPDF Editor"
        pdf.save(out)
        return out.getvalue()


def cover_word(data: bytes, word: str, text: str) -> bytes:
    """``covered`` at the place where ``word`` is printed first on page 1."""
    import pypdfium2

    page = pypdfium2.PdfDocument(data)[0]
    words = page.get_textpage()
    found = words.search(word).get_next()
    assert found, word
    boxes = [words.get_charbox(found[0] + k) for k in range(found[1])]
    box = (
        min(b[0] for b in boxes) - 2,
        min(b[1] for b in boxes) - 3,
        max(b[2] for b in boxes) + 2,
        max(b[3] for b in boxes) + 3,
    )
    return covered(data, box, text, boxes[0][3] - boxes[0][1])


def signed(data: bytes) -> bytes:
    """With a signature of the issuer's own certificate, which holds."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import NameOID
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "电子印章平台")])
    start = datetime.datetime(2024, 1, 1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(20240101)
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=3650))
        .sign(key, hashes.SHA256())
    )
    p12 = serialization.pkcs12.serialize_key_and_certificates(
        b"a", key, certificate, None, serialization.BestAvailableEncryption(b"a")
    )
    signer = signers.SimpleSigner.load_pkcs12_data(p12, other_certs=[], passphrase=b"a")
    assert signer is not None
    out = signers.sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(data)), signers.PdfSignatureMetadata(field_name="Seal"), signer=signer
    )
    return bytes(out.getvalue())


def changed_after_signing(data: bytes) -> bytes:
    """Signed, then one byte of the signed part is another."""
    whole = bytearray(signed(data))
    at = whole.find(b"/CreationDate")
    at = whole.find(b"/Producer") if at < 0 else at
    assert at > 0
    whole[at + 1] ^= 0x20
    return bytes(whole)
