"""The small doors beside the main job: the office's table of specialties, the local server, the doctor."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request

import pytest

from yushen.batch.doctor import parts
from yushen.batch.serve import server
from yushen.batch.specialties import SpecialtyError, read_specialties


def test_pairs_in_both_encodings_without_the_heading(tmp_path):
    for encoding in ("gbk", "utf-8-sig"):
        path = tmp_path / f"{encoding}.csv"
        path.write_bytes("职业（工种）,申报专业\n焊工,焊接\n# 说明\n\n电工,电气工程\n".encode(encoding))
        assert read_specialties(path) == (("焊工", "焊接"), ("电工", "电气工程"))


def test_a_row_of_one_column_is_refused_with_its_number(tmp_path):
    path = tmp_path / "s.csv"
    path.write_text("焊工,焊接\n电工\n", encoding="utf-8")
    with pytest.raises(SpecialtyError, match="第 2 行"):
        read_specialties(path)
    with pytest.raises(SpecialtyError, match="读不到"):
        read_specialties(tmp_path / "none.csv")


def test_the_server_gives_files_of_its_folder_and_no_listing(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/index.html").write_text("一览", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("x", encoding="utf-8")
    (tmp_path / "out/empty").mkdir()
    with server(tmp_path / "out", 0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{running.server_port}"
        assert urllib.request.urlopen(f"{base}/index.html").read().decode() == "一览"
        for path in ("/empty/", "/../secret.txt", "/%2e%2e/secret.txt"):
            with pytest.raises(urllib.error.HTTPError):
                urllib.request.urlopen(base + path)
        running.shutdown()


def test_the_doctor_names_each_part_its_use_and_how_to_get_it():
    for part in parts():
        assert part.name and part.use and part.how
