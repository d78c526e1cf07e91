"""Pictures: JPEG, PNG, BMP, WebP, TIFF of several pages, HEIC. Upright exactly once, on white, in RGB."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from yushen.limits import LIMITS, Limits
from yushen.model import Page, Problem, Reading
from yushen.readers.sniff import sha256_of

if TYPE_CHECKING:
    from PIL.Image import Image

UNREADABLE = "图像文件已损坏或不是图像，无法打开。请重新扫描或拍照后提交。"
NO_HEIC = "这是 HEIC 格式的手机照片，本机没有安装读取组件。请转存为 JPEG 后提交，或安装 yushen[heic]。"


class _ImageProblem(Exception):
    """Why a picture cannot be had; the message is for the user."""


def read_image(
    path: Path,
    name: str,
    scratch: Path,
    limits: Limits = LIMITS,
    keep: Callable[[str, Page], None] | None = None,
) -> Reading:
    """The pages of a picture file, each given to ``keep`` as soon as it is read. Never raises about the file."""
    from yushen.readers.ocr import read_page_image

    sha256 = sha256_of(path)
    pages: list[Page] = []
    problems: list[Problem] = []
    try:
        count = _count(path)
    except _ImageProblem as error:
        return Reading("image", sha256, problems=(Problem("document.unreadable", str(error)),))
    for number in range(1, min(count, limits.pages) + 1):
        try:
            image, cut = _frame(path, number, limits)
        except _ImageProblem as error:
            problems.append(Problem("document.unreadable", f"第 {number} 页：{error}" if count > 1 else str(error)))
            continue
        if cut:
            problems.append(Problem("image.truncated", "图像文件不完整，只读出一部分。请重新扫描或拍照后提交。"))
        read = read_page_image(image, dpi=None)
        pages.append(
            Page(
                number=number,
                width=float(read.width),
                height=float(read.height),
                lines=read.lines,
                turned=read.turned,
                text_source="ocr" if read.lines else None,
                seals=read.seals,
                codes=read.codes,
                tables=read.tables,
                problems=read.problems,
                has_image=True,
                frame=read.frame,
                grey=read.grey,
                pictured=read.pictured,
            )
        )
        if keep is not None:
            keep("image", pages[-1])
    if count > limits.pages:
        problems.append(
            Problem("document.too_long", f"共 {count} 页，超过 {limits.pages} 页的上限，其余未读取。请拆分后提交。")
        )
    return Reading("image", sha256, pages=tuple(pages), problems=tuple(problems))


def render_image(path: Path, page_number: int, turned: int, limits: Limits = LIMITS) -> Image | None:
    """The upright picture of a page, turned clockwise by ``turned`` degrees; None where it cannot be had."""
    try:
        image, _ = _frame(path, page_number, limits)
    except _ImageProblem:
        return None
    return image.rotate(-turned, expand=True) if turned else image


def _open(path: Path) -> Image:
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # our own bound is checked before any pixel is decoded
    with path.open("rb") as stream:
        head = stream.read(32)
    if head[4:8] == b"ftyp":
        try:
            import pillow_heif
        except ImportError as error:
            raise _ImageProblem(NO_HEIC) from error
        pillow_heif.register_heif_opener()
    try:
        return Image.open(path)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise _ImageProblem(UNREADABLE) from error


def _count(path: Path) -> int:
    with _open(path) as image:
        if image.format not in ("TIFF", "HEIF"):
            return 1  # an animation's further frames are no pages
        try:
            return int(getattr(image, "n_frames", 1))
        except (OSError, ValueError, SyntaxError):
            return 1


def _frame(path: Path, number: int, limits: Limits) -> tuple[Image, bool]:
    """One page in RGB, upright by its own tag, on white; and whether the file ended before the picture did."""
    from PIL import ImageFile, ImageOps

    with _open(path) as image:
        try:
            if number > 1:
                image.seek(number - 1)
            width, height = image.size
            if width * height > limits.image_pixels or min(width, height) < 1:
                raise _ImageProblem(
                    f"图像有 {width}×{height} 像素，超过 {limits.image_pixels // 10**6} 百万像素的上限，未读取。请缩小后提交。"
                )
            cut = False
            try:
                image.load()
            except (OSError, ValueError, SyntaxError) as error:
                if "truncated" not in str(error) and "broken" not in str(error) and "unrecognized" not in str(error):
                    raise
                cut = True
                ImageFile.LOAD_TRUNCATED_IMAGES = True
                image.load()
            finally:
                ImageFile.LOAD_TRUNCATED_IMAGES = False
            return _on_white(ImageOps.exif_transpose(image)), cut
        except (
            OSError,
            ValueError,
            SyntaxError,
            EOFError,
            KeyError,
            IndexError,
            TypeError,
            ZeroDivisionError,
        ) as error:
            raise _ImageProblem(UNREADABLE) from error


def _from_deep(image: Image) -> Image:
    """A picture of more than 8 bits a grey, its own darkest and lightest made black and white."""
    import numpy as np
    from PIL import Image as Pillow

    values = np.nan_to_num(np.asarray(image).astype(np.float32))
    low, high = float(values.min()), float(values.max())
    return Pillow.fromarray(((values - low) * (255.0 / max(1e-6, high - low))).astype(np.uint8)).convert("RGB")


def _on_white(image: Image) -> Image:
    from PIL import Image as Pillow

    if image.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        return _from_deep(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layered = image.convert("RGBA")
        base = Pillow.new("RGB", layered.size, "white")
        base.paste(layered, mask=layered.getchannel("A"))
        return base
    return image.convert("RGB")
