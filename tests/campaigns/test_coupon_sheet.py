"""Coupons on paper: eight a page, whole files, masked names."""

from __future__ import annotations

import json
import zipfile

from app.campaigns.coupon_sheet import Printed, sheet_parts, write_bytes, write_pictures
from app.campaigns.list_files import settle

COUPON = Printed("7KXW2MPZ49", "Evening", "City Bank", "2027-01-31", "L**")


def test_a_sheet_holds_each_code_as_text_and_picture() -> None:
    (files,) = sheet_parts([COUPON, COUPON], "School", "Winter", str, "zh_CN")
    data = json.loads(files["data.json"])
    assert data["coupons"][0]["code"] == "7KXW2-MPZ49" and "2027-01-31" in data["coupons"][0]["until"]
    assert (data["lang"], data["region"]) == ("zh", "cn")
    assert files["1.svg"].lstrip().startswith(b"<svg")


def test_many_go_to_several_files(monkeypatch) -> None:
    monkeypatch.setattr("app.campaigns.coupon_sheet.MOST_A_FILE", 2)
    sheets = sheet_parts([COUPON] * 5, "S", "W", str, "en")
    assert [len(json.loads(each["data.json"])["coupons"]) for each in sheets] == [2, 2, 1]


def test_files_lie_beside_until_they_settle(tmp_path) -> None:
    beside = [write_pictures(tmp_path / "qr.zip", ["7KXW2MPZ49", "../x"]), write_bytes(tmp_path / "a.pdf", b"x")]
    assert not (tmp_path / "qr.zip").exists()
    settle(beside)
    assert zipfile.ZipFile(tmp_path / "qr.zip").namelist() == ["7KXW2MPZ49.png", "x.png"]
    assert (tmp_path / "a.pdf").read_bytes() == b"x"
