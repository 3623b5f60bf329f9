"""A town of people whose names are as skewed as real ones, some of them entered twice with the slips offices make."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

# Shares of the most frequent surnames among Chinese citizens (Ministry of Public Security, yearly name report); the
# rest falls off by rank.
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
    "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
HEAD = (7.25, 7.19, 6.83, 5.38, 4.53, 3.08, 2.23, 2.13, 2.05, 2.02, 1.66, 1.54, 1.30, 1.21, 1.16)
SIGNS = (
    "子涵宇轩浩然欣怡梓萱诗雨晨曦佳琪博文思远嘉俊杰桐一诺天佑可馨若溪明哲雅静志强建国丽华秀英伟芳娜敏洋磊"
    "艳勇军娟涛超霞平刚桂兰玉梅海燕春晓东红瑞泽语嫣梦瑶昊紫皓依安星辰乐书景行知清如慕言舒"
)
CAMPUSES = ("东区", "西区", "城南", "河畔")


def town(size: int, seed: int = 7, twice: float = 0.1) -> pd.DataFrame:
    """`size` rows; a share `twice` of them are second entries of earlier ones, with slips. Columns: truth (whose row
    it is), name, birth_date, gender, phone, guardian, campus; "" where nothing was entered."""
    random = np.random.default_rng(seed)
    first = size - int(size * twice)
    people = pd.DataFrame(
        {
            "truth": np.arange(first),
            "name": _names(random, first),
            "birth_date": _days(random, first),
            "gender": random.choice(["male", "female"], first),
            "phone": _phones(random, first),
            "guardian": _names(random, first),
            "campus": random.choice(CAMPUSES, first),
        }
    ).astype({"truth": int})
    _make_siblings(random, people)
    again = people.iloc[random.choice(first, size - first, replace=False)].copy()
    _slip(random, again)
    return pd.concat([people, again], ignore_index=True).sample(frac=1, random_state=seed).reset_index(drop=True)


def _names(random: np.random.Generator, size: int) -> np.ndarray:
    rest = 1 / np.arange(16, len(SURNAMES) + 1)
    shares = np.concatenate([HEAD, rest / rest.sum() * (100 - sum(HEAD))])
    surnames = random.choice(list(SURNAMES), size, p=shares / shares.sum())
    signs = list(SIGNS)
    falling = 1 / np.arange(3, len(signs) + 3) ** 0.7
    given = random.choice(signs, (2, size), p=falling / falling.sum())
    one = random.random(size) < 0.12
    return np.where(one, surnames + given[0], surnames + given[0] + given[1]).astype(object)


def _days(random: np.random.Generator, size: int) -> np.ndarray:
    days = np.datetime64("2006-01-01") + random.integers(0, 4700, size).astype("timedelta64[D]")
    return days.astype(str).astype(object)


def _phones(random: np.random.Generator, size: int) -> np.ndarray:
    heads = random.choice([138, 139, 150, 186, 177], size)
    tails = random.integers(0, 10**8, size)
    return np.array([f"{head}{tail:08}" for head, tail in zip(heads, tails, strict=True)], object)


def _make_siblings(random: np.random.Generator, people: pd.DataFrame) -> None:
    """One child in eight has a brother or sister: the same surname, guardian and phone; one in twelve of these is a
    twin."""
    at = random.choice(len(people) - 1, len(people) // 8, replace=False)
    for column in ("phone", "guardian", "campus"):
        people.loc[at + 1, column] = people.loc[at, column].to_numpy()
    names = people["name"].to_numpy()
    people.loc[at + 1, "name"] = [names[one][:1] + names[one + 1][1:] for one in at]
    twins = at[: len(at) // 12]
    people.loc[twins + 1, "birth_date"] = people.loc[twins, "birth_date"].to_numpy()


def _slip(random: np.random.Generator, people: pd.DataFrame) -> None:
    """Each kind of slip meets its own share of the rows."""
    from pypinyin import lazy_pinyin

    alike: dict[str, list[str]] = {}
    for sign in SIGNS:
        alike.setdefault(lazy_pinyin(sign)[0], []).append(sign)
    draws = random.random((len(people), 6))
    people["name"] = [_misspelt(random, alike, *one) for one in zip(people["name"], draws[:, 0], strict=True)]
    people["birth_date"] = [_misdated(random, *one) for one in zip(people["birth_date"], draws[:, 1], strict=True)]
    moved = draws[:, 2] < 0.20
    people.loc[moved, "phone"] = _phones(random, int(moved.sum()))
    people.loc[(draws[:, 2] >= 0.20) & (draws[:, 2] < 0.25), "phone"] = ""
    people.loc[draws[:, 3] < 0.10, "guardian"] = ""
    people.loc[draws[:, 4] < 0.15, "campus"] = CAMPUSES[0]
    people.loc[draws[:, 5] < 0.02, "gender"] = ""


def _misspelt(random: np.random.Generator, alike: dict[str, list[str]], name: str, draw: float) -> str:
    """One in ten as a Chinese keyboard errs (the right sound, the wrong sign), one in ten in pinyin."""
    from pypinyin import lazy_pinyin

    if draw < 0.10:
        return name[:-1] + str(random.choice(alike[lazy_pinyin(name[-1])[0]]))
    if draw < 0.20:
        reading = lazy_pinyin(name)
        return f"{reading[0].title()} {''.join(reading[1:]).title()}"
    return name


def _misdated(random: np.random.Generator, born: str, draw: float) -> str:
    """Day and month swapped, no date, or the last digit wrong."""
    if draw < 0.05:
        return f"{born[:5]}{born[8:]}-{born[5:7]}" if int(born[8:]) <= 12 else born
    if draw < 0.12:
        return ""
    return f"{born[:9]}{random.integers(0, 10)}" if draw < 0.16 else born


def true_pairs(people: pd.DataFrame) -> set[tuple[int, int]]:
    """Positions (left < right) of rows of one person; nobody is entered more than twice."""
    groups = people.groupby("truth").indices
    return {(int(min(rows)), int(max(rows))) for rows in groups.values() if len(rows) == 2}


def saved(size: int, folder: Path) -> Path:
    """The town of `size` rows as a CSV file, made once."""
    path = folder / f"town{size}.csv"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        town(size).to_csv(path, index=False)
    return path
