"""Pages drawn by recipe: text in the fonts of this machine, stamps, scans and photographs of them. All people are invented."""

from __future__ import annotations

import io
import math
import shutil
import subprocess
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

KINDS = {
    "song": ("uming", "NotoSerifCJK-Regular", "SimSun", "simsun"),
    "kai": ("ukai", "simkai", "KaiTi"),
    "hei": ("wqy-zenhei", "NotoSansCJK-Regular", "simhei", "msyh"),
    "serif": ("NotoSerifCJK-Regular", "SourceHanSerif"),
}

CERTIFICATE = (
    "荣 誉 证 书",
    "杜明远 同志：",
    "    你主持完成的“矿用隔爆型永磁变频调速装置的研制”项目，",
    "在2021年度山西省职工优秀技术创新成果评选中，荣获",
    "二等奖",
    "    特发此证，以资鼓励。",
    "证书编号：SXZG-2021-0386",
)
FORM = (
    ("姓    名", "卢志刚", "性    别", "男"),
    ("出生日期", "1986年04月17日", "民    族", "汉族"),
    ("身份证号", "140105198604170014", "学    历", "大学本科"),
    ("工作单位", "晋源重型机械有限责任公司", "职    务", "车间主任"),
    ("职业名称", "焊工", "等    级", "一级/高级技师"),
    ("证书编号", "1704001003100216", "发证日期", "2017年11月09日"),
    ("专利号", "ZL202010123456.2", "授权公告日", "2021年08月24日"),
)
PARAGRAPH = (
    "针对综采工作面刮板输送机驱动部在重载启动时冲击电流大、链条张力波动剧烈的问题，",
    "本文提出一种基于转矩前馈的双电机功率平衡控制方法。首先分析了链传动系统的动力学",
    "模型，给出了机头、机尾电机的转矩分配关系；其次设计了变频调速装置的软启动曲线，",
    "并在晋中某矿1203工作面进行了为期六个月的工业性试验。试验结果表明，启动电流峰值",
    "由原来的4.8倍额定电流降至1.6倍，两台电机功率不平衡度由17.3%降至3.2%，链条平均",
    "使用寿命延长约40%，年节约维修费用126.5万元。文章编号：1671-0959(2020)03-0112-05",
)


@lru_cache(maxsize=8)
def font_path(kind: str) -> str | None:
    """A font file of that kind on this machine, else any Chinese font, else None."""
    if shutil.which("fc-list") is None:
        return None
    listing = subprocess.run(["fc-list", ":lang=zh-cn", "file"], capture_output=True, text=True, check=False).stdout
    files = sorted(line.split(":")[0].strip() for line in listing.splitlines() if line.strip())
    for name in KINDS[kind]:
        for file in files:
            if name in file:
                return file
    return files[0] if files else None


def font(kind: str, size: int) -> ImageFont.FreeTypeFont:
    path = font_path(kind)
    assert path is not None
    return ImageFont.truetype(path, size)


def certificate(
    kind: str = "song", dpi: int = 150, *, issuer: str = "", date: str = "", ink: str = "black"
) -> Image.Image:
    """A landscape A4 certificate with issuer and date at the lower right."""
    width, height = round(11.69 * dpi), round(8.27 * dpi)
    page = Image.new("RGB", (width, height), (253, 252, 249))
    draw = ImageDraw.Draw(page)
    big, normal = font(kind, round(dpi * 0.5)), font(kind, round(dpi * 0.22))
    draw.text((width / 2, height * 0.16), CERTIFICATE[0], font=big, fill="black", anchor="mm")
    for number, line in enumerate(CERTIFICATE[1:]):
        y = height * (0.3 + 0.075 * number)
        if line == "二等奖":
            draw.text((width / 2, y), line, font=font(kind, round(dpi * 0.36)), fill=ink, anchor="mm")
        else:
            draw.text((width * 0.12, y), line, font=normal, fill="black", anchor="lm")
    if issuer:
        draw.text((width * 0.72, height * 0.8), issuer, font=normal, fill="black", anchor="mm")
    if date:
        draw.text((width * 0.72, height * 0.87), date, font=normal, fill="black", anchor="mm")
    return page


def form(kind: str = "song", dpi: int = 150) -> Image.Image:
    """A portrait A4 page: a title, a ruled form of labels and values, a paragraph below."""
    width, height = round(8.27 * dpi), round(11.69 * dpi)
    page = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(page)
    normal = font(kind, round(dpi * 0.165))
    draw.text(
        (width / 2, height * 0.08),
        "专业技术人员情况登记表",
        font=font(kind, round(dpi * 0.3)),
        fill="black",
        anchor="mm",
    )
    columns = [0.08, 0.22, 0.56, 0.7, 0.93]
    step, top = 0.042, 0.13
    for number, cells in enumerate(FORM):
        y = top + step * number
        for column, text in enumerate(cells):
            draw.text(
                (width * (columns[column] + 0.012), height * (y + step / 2)),
                text,
                font=normal,
                fill="black",
                anchor="lm",
            )
        draw.line(
            (width * columns[0], height * y, width * columns[-1], height * y), fill="black", width=max(1, dpi // 100)
        )
    bottom = top + step * len(FORM)
    draw.line(
        (width * columns[0], height * bottom, width * columns[-1], height * bottom),
        fill="black",
        width=max(1, dpi // 100),
    )
    for x in columns:
        draw.line((width * x, height * top, width * x, height * bottom), fill="black", width=max(1, dpi // 100))
    small = font(kind, round(dpi * 0.15))
    for number, line in enumerate(PARAGRAPH * 2):
        draw.text(
            (width * 0.08, height * (bottom + 0.05 + 0.026 * number)), line, font=small, fill="black", anchor="lm"
        )
    return page


def stamp(
    page: Image.Image,
    centre: tuple[float, float],
    *,
    text: str = "晋源重型机械有限责任公司",
    size: float = 0.14,
    colour: tuple[int, int, int] = (215, 40, 45),
    alpha: int = 185,
    shape: str = "round",
) -> Image.Image:
    """The page with a stamp of ``size`` (part of the longer side) about ``centre`` (fractions)."""
    side = round(size * max(page.size)) * 2
    layer = Image.new("RGBA", (side, side), (*colour, 0))
    draw = ImageDraw.Draw(layer)
    fill = (*colour, alpha)
    rim = max(3, side // 42)
    if shape == "square":
        draw.rectangle((2, 2, side - 3, side - 3), outline=fill, width=rim)
        letters = font("song", round(side * 0.4))
        for number, character in enumerate(text[:4]):
            x, y = (0.72 if number < 2 else 0.28), (0.28 if number % 2 == 0 else 0.72)
            draw.text((side * x, side * y), character, font=letters, fill=fill, anchor="mm")
    else:
        flat = 0.7 if shape == "oval" else 1.0
        top = side * (1 - flat) / 2
        draw.ellipse((2, 2 + top, side - 3, side - 3 - top), outline=fill, width=rim)
        points = [
            (
                side / 2 + side * (0.16 if n % 2 == 0 else 0.065) * math.sin(n * math.pi / 5),
                side / 2 - side * (0.16 if n % 2 == 0 else 0.065) * math.cos(n * math.pi / 5),
            )
            for n in range(10)
        ]
        draw.polygon(points, fill=fill)
        glyph = font("song", round(side * 0.115))
        spread = min(250.0, 21.0 * (len(text) - 1))
        for number, character in enumerate(text):
            angle = -spread / 2 + spread * number / max(1, len(text) - 1)
            cell = Image.new("RGBA", (side // 6, side // 6), (*colour, 0))
            ImageDraw.Draw(cell).text((side // 12, side // 12), character, font=glyph, fill=fill, anchor="mm")
            cell = cell.rotate(-angle, resample=Image.Resampling.BICUBIC)
            x = side / 2 + side * 0.395 * math.sin(math.radians(angle))
            y = side / 2 - side * 0.395 * flat * math.cos(math.radians(angle))
            layer.alpha_composite(cell, (round(x - side / 12), round(y - side / 12)))
    layer = layer.resize((side // 2, side // 2), Image.Resampling.LANCZOS)
    ink = np.asarray(layer).astype(np.float32)
    base = np.asarray(page.convert("RGB")).astype(np.float32).copy()
    left, top_left = round(centre[0] * page.width - side / 4), round(centre[1] * page.height - side / 4)
    part = base[top_left : top_left + side // 2, left : left + side // 2]
    # stamp ink is transparent: it takes light away, so that black stays black
    share = ink[: part.shape[0], : part.shape[1], 3:] / 255
    part *= 1 - share * (1 - ink[: part.shape[0], : part.shape[1], :3] / 255)
    return Image.fromarray(base.clip(0, 255).astype(np.uint8))


def scan(
    page: Image.Image, *, seed: int = 0, skew: float = 0.0, quality: int = 60, blur: float = 0.6, noise: float = 5.0
) -> Image.Image:
    """As an office scanner gives it: a little blurred, noisy, uneven, leaning (degrees clockwise), as JPEG."""
    random = np.random.default_rng(seed)
    if skew:
        page = page.rotate(-skew, resample=Image.Resampling.BICUBIC, fillcolor=(250, 250, 248))
    page = page.filter(ImageFilter.GaussianBlur(blur))
    pixels = np.asarray(page).astype(np.float32)
    shade = np.linspace(1.0, 0.93, pixels.shape[1])[None, :, None]
    pixels = pixels * shade + random.normal(0, noise, pixels.shape)
    buffer = io.BytesIO()
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=quality)
    return Image.open(io.BytesIO(buffer.getvalue())).convert("RGB")


def photo(page: Image.Image, *, seed: int = 0, slant: float = 0.05, shadow: float = 0.5) -> Image.Image:
    """As a phone gives it: the page on a dark table, narrower at the top, a shadow over one corner."""
    width, height = page.size
    canvas_width, canvas_height = round(width * 1.12), round(height * 1.12)
    dx, dy = width * slant, height * slant * 0.4
    left, top = width * 0.06, height * 0.06
    source = [(0, 0), (width, 0), (width, height), (0, height)]
    target = [
        (left + dx, top + dy),
        (left + width - dx * 0.6, top),
        (left + width, top + height),
        (left, top + height - dy),
    ]
    matrix = []
    for (x, y), (u, v) in zip(target, source, strict=True):
        matrix += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    solved = np.linalg.solve(
        np.array(matrix, dtype=float), np.array([c for point in source for c in point], dtype=float)
    )
    table = Image.new("RGB", (canvas_width, canvas_height), (70, 62, 55))
    sheet = page.transform(
        (canvas_width, canvas_height), Image.Transform.PERSPECTIVE, solved.tolist(), Image.Resampling.BICUBIC
    )
    mask = Image.new("L", page.size, 255).transform(
        (canvas_width, canvas_height), Image.Transform.PERSPECTIVE, solved.tolist(), Image.Resampling.BICUBIC
    )
    table.paste(sheet, mask=mask)
    ys, xs = np.mgrid[0:canvas_height, 0:canvas_width]
    edge = 1 / (1 + np.exp(-(xs / canvas_width + ys / canvas_height * 0.6 - 0.95) * 14))
    pixels = np.asarray(table).astype(np.float32) * (1 - shadow * edge)[:, :, None]
    pixels += np.random.default_rng(seed).normal(0, 4, pixels.shape)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
