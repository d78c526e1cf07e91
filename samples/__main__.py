"""``python -m samples``: the committed batch, other batches, or single documents, each with its truth.

python -m samples                                   samples/batch and samples/truth.yaml, as committed
python -m samples --out DIR --seed 7 --dossiers 20  another batch
"""

from __future__ import annotations

import argparse
import io
import random
import shutil
import zipfile
from pathlib import Path
from typing import Any

import yaml

from samples.documents import Drawn
from samples.drawing import jpeg, photographed, scanned, to_pdf, to_picture
from samples.scenarios import AS_OF, SCENARIOS, Dossier

HERE = Path(__file__).resolve().parent
SEED = 20250930
NAMES = {
    "id_card": "身份证",
    "application_form": "申报表",
    "diploma": "毕业证",
    "skill_certificate": "技能证书",
    "assessment_form": "年度考核",
    "employment_proof": "在职证明",
    "declaration": "承诺书",
    "award_certificate": "获奖证书",
    "patent_certificate": "专利证书",
    "patent_register": "登记簿副本",
    "benefit_proof": "效益证明",
    "project_acceptance": "项目验收",
    "technical_report": "技术报告",
    "paper": "论文",
    "journal_front_matter": "期刊封面",
    "acceptance_letter": "录用通知",
    "mentoring_proof": "师带徒",
    "retirement_certificate": "退休证",
}


def write_batch(out: Path, seed: int, count: int | None = None) -> dict[str, Any]:
    """A batch below ``out``; gives its truth. The same seed gives the same batch."""
    truth: dict[str, Any] = {"as_of": AS_OF, "dossiers": {}}
    rows = []
    for number in range(count or len(SCENARIOS)):
        rng = random.Random(f"{seed}-{number}")
        dossier = SCENARIOS[number % len(SCENARIOS)](rng)
        folder = f"{number + 1:02d}-{dossier.who.name}"
        placed = write_dossier(dossier, out / folder, rng, style=number % 5)
        truth["dossiers"][folder] = {
            "why": dossier.why,
            "conclusion": dossier.conclusion,
            "clauses": dossier.clauses,
            "findings": dossier.findings,
            "documents": placed,
        }
        rows.append((dossier, folder))
    _roster(out / "roster.xlsx", rows)
    return truth


def write_dossier(dossier: Dossier, folder: Path, rng: random.Random, style: int) -> list[dict[str, Any]]:
    """Style 0: text PDFs; 1: scans; 2: photos and PDFs; 3: one PDF for all, some pages scanned; 4: mixed with DOCX and ZIP."""
    folder.mkdir(parents=True, exist_ok=True)
    if style == 3:
        return _one_pdf(dossier.documents, folder, rng)
    placed = []
    for index, drawn in enumerate(dossier.documents, start=1):
        name = f"{index:02d}{NAMES.get(drawn.type, '材料')}"
        mode = {0: "pdf", 1: "scan", 2: "photo", 4: "pdf"}[style]
        if drawn.type in ("technical_report", "paper") or (style == 2 and index % 2):
            mode = "pdf"
        if style == 4 and drawn.type == "technical_report":
            mode = "docx"
        path, pages = _write(drawn, folder, name, mode, rng)
        placed.append({"path": path, "pages": pages, "type": drawn.type, "mode": mode, "fields": drawn.fields})
    if style == 4:
        _zip_last(folder, placed)
    return placed


def _write(drawn: Drawn, folder: Path, name: str, mode: str, rng: random.Random) -> tuple[str, list[int]]:
    if mode == "pdf":
        (folder / f"{name}.pdf").write_bytes(to_pdf(drawn.pages))
        return f"{name}.pdf", [1, len(drawn.pages)]
    if mode == "docx":
        return _docx(drawn, folder, name), [1, 1]
    pictures = [to_picture(page, 150) for page in drawn.pages]
    changed = [scanned(one, rng) if mode == "scan" else photographed(one, rng) for one in pictures]
    if mode == "scan" and rng.random() < 0.15:
        changed = [one.rotate(rng.choice((90, 180, 270)), expand=True) for one in changed]
    (folder / f"{name}.jpg").write_bytes(jpeg(changed[0], 66, 150))
    return f"{name}.jpg", [1, 1]


def _docx(drawn: Drawn, folder: Path, name: str) -> str:
    """The document's texts as Word paragraphs, top to bottom."""
    import docx

    document = docx.Document()
    for page in drawn.pages:
        rows: dict[float, list[str]] = {}
        for item in page.items:
            if hasattr(item, "text") and hasattr(item, "size"):
                rows.setdefault(round(item.y), []).append(item.text)
        paragraph = ""
        for y in sorted(rows):
            line = "　　".join(rows[y])
            if line.startswith("　　") or len(line) < 20 or not paragraph:
                if paragraph:
                    document.add_paragraph(paragraph)
                paragraph = line
            else:
                paragraph += line
        document.add_paragraph(paragraph)
    stream = io.BytesIO()
    document.save(stream)
    (folder / f"{name}.docx").write_bytes(stream.getvalue())
    return f"{name}.docx"


def _one_pdf(documents: list[Drawn], folder: Path, rng: random.Random) -> list[dict[str, Any]]:
    pages, pictures, placed = [], {}, []
    for drawn in documents:
        first = len(pages) + 1
        as_scan = drawn.type in ("id_card", "diploma", "skill_certificate", "award_certificate") and rng.random() < 0.8
        for page in drawn.pages:
            if as_scan:
                pictures[len(pages)] = jpeg(scanned(to_picture(page, 150), rng), 64, 150)
            pages.append(page)
        placed.append(
            {
                "path": "全部材料.pdf",
                "pages": [first, len(pages)],
                "type": drawn.type,
                "mode": "scan" if as_scan else "pdf",
                "fields": drawn.fields,
            }
        )
    (folder / "全部材料.pdf").write_bytes(to_pdf(pages, pictures))
    return placed


class _GbkInfo(zipfile.ZipInfo):
    """A member whose name is stored in GBK without the UTF-8 flag."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("gbk"), self.flag_bits & ~0x800


def _zip_last(folder: Path, placed: list[dict[str, Any]]) -> None:
    """The last two files in an archive, named in GBK as Windows archivers do."""
    names = [one["path"] for one in placed[-2:]]
    with zipfile.ZipFile(folder / "补充材料.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            info = _GbkInfo(name, (2025, 9, 1, 0, 0, 0))
            archive.writestr(info, (folder / name).read_bytes())
            (folder / name).unlink()
    for one in placed[-2:]:
        one["path"] = f"补充材料.zip!/{one['path']}"


def _roster(path: Path, rows: list[tuple[Dossier, str]]) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(
        ["姓名", "身份证号", "申报级别", "申报专业", "工作单位", "单位类型", "企业规模", "是否破格", "档案目录"]
    )
    words = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
    for dossier, folder in rows:
        who = dossier.who
        book.active.append(
            [
                who.name,
                who.id_number,
                words[dossier.level],
                who.specialty,
                who.employer,
                "企业",
                "大型",
                "是" if dossier.exceptional else "否",
                folder,
            ]
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)


def main() -> None:
    parser = argparse.ArgumentParser(description="Draws fictitious dossiers with their truth.")
    parser.add_argument("--out", type=Path, default=HERE / "batch")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--dossiers", type=int)
    options = parser.parse_args()
    if options.out.exists():
        shutil.rmtree(options.out)
    truth = write_batch(options.out, options.seed, options.dossiers)
    target = HERE / "truth.yaml" if options.out == HERE / "batch" else options.out.with_suffix(".truth.yaml")
    target.write_text(yaml.safe_dump(truth, allow_unicode=True, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    main()
