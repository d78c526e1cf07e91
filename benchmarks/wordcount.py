"""字数 of Word files beside LibreOffice's own word count of the same file (``meta:word-count`` of its ODT).

python -m benchmarks.wordcount [FOLDER]      every .docx under FOLDER (default ../shared/real/reports)
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from lxml import etree

from yushen.readers import read_file
from yushen.text.body import document_counts

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "real" / "reports"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not here", file=sys.stderr)
        return 2
    print("| file | yushen, whole | yushen, body | LibreOffice | difference |")
    print("|---|---|---|---|---|")
    for path in sorted(folder.rglob("*.docx")):
        with tempfile.TemporaryDirectory() as scratch:
            counts = document_counts(read_file(path, path.name, scratch=Path(scratch)).pages, False)
            theirs = office_count(office, path, Path(scratch))
        whole, body = counts.total.zi, counts.body.zi
        print(
            f"| {path.name} | {whole} | {body} | {theirs} | {100 * (whole - theirs) / max(1, theirs):+.1f} % |",
            flush=True,
        )
    return 0


def office_count(office: str, path: Path, scratch: Path) -> int:
    """The word count LibreOffice writes into the file's statistics; a Han character counts as a word there, too."""
    command = [
        office,
        f"-env:UserInstallation=file://{scratch}/profile",
        "--headless",
        "--convert-to",
        "odt",
        "--outdir",
        str(scratch),
        str(path),
    ]
    subprocess.run(command, capture_output=True, timeout=300, check=True)
    with zipfile.ZipFile(scratch / f"{path.stem}.odt") as archive:
        tree = etree.fromstring(archive.read("meta.xml"))
    statistic = next(tree.iter(f"{_META}document-statistic"))
    return int(statistic.get(f"{_META}word-count"))


if __name__ == "__main__":
    sys.exit(main())
