"""The corpus replayed, every small change to it tried, and where atheris is installed a short guided run of each target."""

from __future__ import annotations

import importlib.util
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz import targets
from tests.fuzz.targets import TARGETS

HERE = Path(__file__).parent
CORPUS = [(name, path) for name in TARGETS for path in sorted((HERE / "corpus" / name).iterdir())]
SECONDS = 3


@pytest.fixture(autouse=True, scope="module")
def _ocr_comes_back() -> Iterator[None]:
    """The targets read without OCR; the tests after these read with it."""
    from yushen.readers import ocr

    kept = ocr.read_page_image
    yield
    ocr.read_page_image = kept
    targets._without_ocr.cache_clear()


@pytest.mark.parametrize(("name", "path"), CORPUS, ids=[f"{name}/{path.name}" for name, path in CORPUS])
def test_the_corpus_holds(name: str, path: Path) -> None:
    TARGETS[name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_small_changes_to_the_corpus_hold(name: str) -> None:
    """Bytes struck out, doubled, turned and cut off: without guidance, but everywhere and the same every time."""
    dice = random.Random(name)
    seeds = [path.read_bytes() for path in sorted((HERE / "corpus" / name).iterdir())]
    for _ in range(60):
        data = bytearray(dice.choice(seeds))
        for _ in range(dice.randint(1, 4)):
            at = dice.randrange(len(data) + 1)
            to = min(len(data), at + dice.choice((1, 1, 2, 8, 64)))
            match dice.randrange(4):
                case 0:
                    del data[at:to]
                case 1:
                    data[at:at] = data[at:to]
                case 2:
                    data[at:to] = bytes(dice.randrange(256) for _ in range(to - at))
                case _:
                    data[at:to] = bytes(dice.choice((0, 0x20, 0x7F, 0xFF)) for _ in range(to - at))
        TARGETS[name](bytes(data))


@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None,
    reason="atheris is not installed: it is published for Linux on x86-64 only",
)
@pytest.mark.parametrize("name", TARGETS)
def test_a_short_guided_run_finds_nothing(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", name, str(SECONDS)]
    environment = os.environ | {"TMPDIR": str(tmp_path)}  # the fuzzer ends its process without leave to tidy up
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=HERE.parent.parent, env=environment, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]


def test_a_target_can_fail() -> None:
    with pytest.raises(AssertionError):
        targets._places([("x", 3, 2)], "text")
