"""Students' files of any size, as a school has them: skewed names, real ID numbers, some two in a hundred rows bad."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

PLAIN = "姓名,性别,出生日期,手机,邮箱,身份证号,年级,校区,区县,来源,注册日期,兴趣"
FAMILY = "姓名,家长姓名,家长手机,出生日期,手机,邮箱,身份证号,年级,校区,来源,注册日期,兴趣"
CHUNK = 100_000
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢"
_GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红娥玲芬燕彩春菊兰凤洁梅琳素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍"
    "贞莉锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育"
)
_GRADES = ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "初一", "初二", "初三", "高一", "高二", "高三"]
_CAMPUSES, _SOURCES = ["城东", "城西", "滨江", "高新", "大学城"], ["转介绍", "地推", "公众号", "电话", "朋友圈", "官网"]
_WEIGHTS = np.array((7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))


def write_students(path: Path, rows: int, *, families: bool = False, seed: int = 0) -> Path:
    """A CSV of `rows` x 12; with `families` each row names a guardian, one in ten shares the one of the row above.

    Files of different seeds have no number in common.
    """
    with path.open("w", encoding="utf-8") as file:
        file.write((FAMILY if families else PLAIN) + "\n")
        for start in range(0, rows, CHUNK):
            rng = np.random.default_rng([seed, start])
            first = seed * 10_000_000 + start
            columns = _columns(rng, min(CHUNK, rows - start), first, families)
            file.writelines(",".join(row) + "\n" for row in zip(*columns, strict=True))
    return path


def _columns(rng: np.random.Generator, size: int, first: int, families: bool) -> Iterator[list[str]]:
    birth = (np.datetime64("2006-01-01") + rng.integers(0, 365 * 14, size).astype("timedelta64[D]")).astype(str)
    phones, mails, days = _phones(first, size, "13"), _mails(first, size), birth.tolist()
    numbers = _citizens(rng, birth)
    for place in np.flatnonzero(rng.random(size) < 0.02).tolist():
        spoilt = ((phones, "1380013"), (numbers, numbers[place][:17] + "?"), (days, "2014-02-30"), (mails, "nobody"))
        cells, text = spoilt[place % 4]
        cells[place] = text
    joined = (np.datetime64("2020-01-01") + rng.integers(0, 365 * 6, size).astype("timedelta64[D]")).astype(str)
    own = [days, phones, mails, numbers, _any(rng, _GRADES, size), _any(rng, _CAMPUSES, size)]
    rest = [_any(rng, _SOURCES, size), joined.tolist(), _any(rng, [f"兴趣{number}" for number in range(60)], size)]
    if families:
        guardians, theirs = _names(rng, size), _phones(first, size, "15")
        for place in np.flatnonzero(rng.random(size) < 0.1).tolist():
            guardians[place], theirs[place] = guardians[place - 1], theirs[place - 1]
        return iter([_names(rng, size), guardians, theirs, *own, *rest])
    district = _any(rng, ["浦东新区", "徐汇区", "闵行区"], size)
    return iter([_names(rng, size), _any(rng, ["男", "女"], size), *own, district, *rest])


def _any(rng: np.random.Generator, words: list[str], size: int) -> list[str]:
    return [words[place] for place in rng.integers(0, len(words), size).tolist()]


def _names(rng: np.random.Generator, size: int) -> list[str]:
    share = 1 / np.arange(1, len(_SURNAMES) + 1) ** 0.7
    family = rng.choice(len(_SURNAMES), size, p=share / share.sum()).tolist()
    one, two = (rng.integers(0, len(_GIVEN), size).tolist() for _ in range(2))
    short = (rng.random(size) < 0.25).tolist()
    return [
        _SURNAMES[a] + _GIVEN[b] + ("" if brief else _GIVEN[c])
        for a, b, c, brief in zip(family, one, two, short, strict=True)
    ]


def _phones(first: int, size: int, begin: str) -> list[str]:
    spread = (np.arange(first, first + size, dtype=np.int64) * 387_420_489) % 1_000_000_007
    return [f"{begin}{number % 10**9:09d}" for number in spread.tolist()]


def _mails(first: int, size: int) -> list[str]:
    return [f"u{number * 7919 % 99_999_989}@example.com" for number in range(first, first + size)]


def _citizens(rng: np.random.Generator, birth: np.ndarray) -> list[str]:
    days = np.char.replace(birth, "-", "").astype(np.int64)
    head = rng.choice([310115, 310104, 440305, 110108, 330106, 510107], len(days)) * 10**11
    number = head + days * 1000 + rng.integers(1, 1000, len(days))
    digits = (number[:, None] // 10 ** np.arange(16, -1, -1)) % 10
    checks = (digits * _WEIGHTS).sum(axis=1) % 11
    return [f"{one}{'10X98765432'[check]}" for one, check in zip(number.tolist(), checks.tolist(), strict=True)]
