"""Every bound on untrusted input, in one table: value, unit, why, and what the user then sees.

No other number in the code bounds input. Each is adjustable: ``msgspec.structs.replace(LIMITS, file_bytes=…)``.
"""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True):
    """Bounds on what a dossier may make this program do. Sizes in bytes, times in seconds."""

    # intake
    file_bytes: int = 512 * 2**20
    """One file. A 500-page colour scan at 300 dpi is about 250 MB."""
    archive_total_bytes: int = 4 * 2**30
    """All that the archives of one dossier unpack to, together."""
    archive_members: int = 5000
    """Members of all archives of one dossier together; a dossier has some dozens."""
    archive_depth: int = 3
    """Archives inside archives: a dossier in a batch archive with one more ZIP inside is two."""
    dossier_files: int = 5000
    """Files of one dossier."""
    roster_rows: int = 50_000
    """Rows of a 花名册; a province's yearly intake stays below."""

    roster_columns: int = 200
    """Columns of a 花名册 that are looked at."""

    # readers
    pages: int = 3000
    """Pages of one file that are read; the rest is named. A dossier scanned into one file has some hundreds."""
    image_pixels: int = 120_000_000
    """Pixels of one picture. A3 at 600 dpi has 70 million."""
    picture_side: int = 4200
    """Pixels of the longer side of a page picture: A4 at 360 dpi. A larger page (PDF allows 200 inches) is shown smaller."""
    xml_bytes: int = 256 * 2**20
    """One XML part of a DOCX, XLSX or OFD, unpacked."""
    page_objects: int = 100_000
    """Words, pictures and shapes of one OFD page; a drawing of paths has some thousands."""
    pdf_objects_seconds: float = 60.0
    """One page's text or tables; a page of thousands of drawn boxes would hold up the run."""
    convert_seconds: float = 120.0
    """One conversion by LibreOffice."""
    embedded_images: int = 60
    """Pictures of one DOCX that are read by OCR."""

    # workers
    worker_bytes: int = 3 * 2**30
    """Private memory of one worker process (RLIMIT_DATA). The OCR engine takes about half a gigabyte."""
    worker_tasks: int = 200
    """A worker is replaced after so many files: OCR memory creeps up with page sizes."""
    file_seconds: float = 3600.0
    """Reading one file, at most; a 500-page scan takes about 25 minutes on one slow core."""
    file_least_seconds: float = 900.0
    """What even the smallest file is given (a dense fax page took over four minutes on a machine with six times its load); more by ``seconds_a_megabyte``, so that a small one that hangs holds up nobody for an hour."""
    seconds_a_megabyte: float = 600.0
    """Reading a megabyte: 50 pages of black-and-white scan at 20 KB and 12 s a page on a busy core."""
    dossier_seconds: float = 1800.0
    """Everything after reading, for one dossier: fields, checks, verdicts, pictures, outputs."""

    def reading_seconds(self, size: int) -> float:
        """The time limit for reading a file of ``size`` bytes."""
        return min(self.file_seconds, self.file_least_seconds + self.seconds_a_megabyte * size / 2**20)


LIMITS = Limits()
