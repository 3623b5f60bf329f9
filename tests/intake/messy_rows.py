"""A students file in which every cell can be odd: the same rows for the quick way of reading and for the plain one."""

from __future__ import annotations

import csv
import random
from pathlib import Path

HEADS = [
    *("学号", "姓名", "出生日期", "手机", "邮箱", "身份证号", "年级", "校区", "注册日期"),
    *("家长姓名", "家长手机", "与学员关系", "兴趣", "备注"),
]
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_NAMES = [
    "欧阳娜",
    "王 芳",
    "　李雷 ",
    "Ann Lee",
    "Bob  Ray",
    "Zoë",
    "王Tom",
    "无",
    "NA",
    "",
    "12345",
    "'=1+1",
    "\ufffd坏",
]
_PHONES = ["1380013", "1.38E+10", "无", "12", "13800138000/13900139000", "021-55556666", "+4917612345678", "abc", ""]
_DAYS = ["2014/3/5", "2014年3月5日", "5.3.16", "3/25/2015", "2014-02-30", "2044-01-01", "昨天", "41000", "-", ""]
_MOMENTS = ["2024-03-05 00:00:00", "2024-03-05 下午 3:05", "1700000000", "2024-03-05T14:30:11", "2024-13-01", ""]
_IDS = ["3.10115E+17", "G12345678", "310115199013011234", "1234", "310115201601010000", ""]
_MAILS = ["X@Example.com", "x", "a@b", "a b@c.de", "ä@ö.de", "@x.com", "a@b.c1", ""]
_TEXTS = [" 城东 ", "'=cmd", "e\u0301cole", "ｆｕｌｌ", "a\u00a0b", "\u200b零", "Ω"]
_NOTES = ["", "x, y", '说"好"', "two\nlines", "0123"]


def write(path: Path, rows: int, seed: int, *, everything_quoted: bool = False, newline: str = "\n") -> Path:
    """Write `rows` rows to `path`, some of them twice, some ragged, a total below."""
    rng = random.Random(seed)
    with path.open("w", encoding="utf-8", newline="") as file:
        quoting = csv.QUOTE_ALL if everything_quoted else csv.QUOTE_MINIMAL
        writer = csv.writer(file, lineterminator=newline, quoting=quoting)
        writer.writerow(["某某学校名单"])
        writer.writerow(HEADS)
        written: list[list[str]] = []
        for number in range(rows):
            row = list(rng.choice(written)) if written and rng.random() < 0.03 else _row(rng, number)
            written.append(row)
            writer.writerow(row + (["", "x"] if number % 97 == 5 else [""] if number % 97 == 6 else []))
        writer.writerow(["合计", str(rows)])
    return path


def _row(rng: random.Random, number: int) -> list[str]:
    def odd(usual: str, strange: list[str], share: float = 0.1) -> str:
        return rng.choice(strange) if rng.random() < share else usual

    def phone() -> str:
        made = "1" + rng.choice("3589") + "".join(rng.choice("0123456789") for _ in range(9))
        return odd(odd(made, ["13800138000", "13900139000"], 0.05), _PHONES)

    day = f"{rng.randint(2005, 2018)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    digits = f"310115{day.replace('-', '')}{rng.randint(1, 999):03}"
    check = "10X98765432"[sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True)) % 11]
    name = rng.choice("王李张单曾") + rng.choice("伟芳娜敏静") + rng.choice(["", "强", "磊", "佳"])
    return [
        odd(f"2026{number:05}", ["", "2026.0", "Ａ7", "1.2E+3", "x_1"], 0.08),
        odd(name, _NAMES),
        odd(day, _DAYS),
        phone(),
        odd(f"u{number}@example.com", _MAILS, 0.3),
        odd(digits + check, [*_IDS, (digits + check).lower(), digits + "0"], 0.2),
        rng.choice(["一年级", "初二", "大班", "G5", "怪班", ""]),
        odd(f"校区{number % 3}", _TEXTS),
        odd(f"2024-03-{number % 28 + 1:02} 1{number % 10}:30:{number % 60:02}", _MOMENTS),
        odd(name[0] + "大山", ["", *_NAMES], 0.2),
        phone(),
        rng.choice(["父亲", "母亲", "舅舅", ""]),
        rng.choice(["足球", "篮球", "", f"兴趣{number % 7}"]),
        odd(f"备注{number}", _NOTES, 0.4),
    ]
