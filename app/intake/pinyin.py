"""Names as pinyin, for searching by the keyboard: "zhangsan zs" for 张三. Surnames take their surname reading.

Readings from pypinyin; it knows phrases, but a name is none: the surname is looked up first (单 shan, 曾 zeng).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_SURNAMES = {
    "单": "shan", "曾": "zeng", "仇": "qiu", "解": "xie", "查": "zha", "任": "ren", "区": "ou", "尉": "wei",
    "盖": "ge", "朴": "piao", "缪": "miao", "繁": "po", "秘": "bi", "折": "she", "翟": "zhai", "召": "shao",
    "乐": "yue", "宓": "mi", "种": "chong", "员": "yun", "洗": "xian", "冼": "xian", "燕": "yan", "覃": "qin",
    "华": "hua", "么": "yao", "哈": "ha", "万": "wan", "石": "shi", "沈": "shen", "薄": "bo", "卜": "bu",
    "褚": "chu", "阚": "kan", "过": "guo", "郇": "xun", "令": "ling", "隗": "wei", "逄": "pang", "佴": "nai",
    "祭": "zhai", "相": "xiang", "台": "tai", "俞": "yu", "占": "zhan", "粘": "nian", "纪": "ji", "车": "che",
    "單": "shan", "區": "ou", "蓋": "ge", "樸": "piao", "繆": "miao", "樂": "yue", "員": "yun", "華": "hua",
}  # fmt: skip
DOUBLE = {
    "欧阳": "ouyang", "歐陽": "ouyang", "司马": "sima", "司馬": "sima", "上官": "shangguan", "诸葛": "zhuge",
    "諸葛": "zhuge", "尉迟": "yuchi", "尉遲": "yuchi", "长孙": "zhangsun", "皇甫": "huangfu", "令狐": "linghu",
    "慕容": "murong", "夏侯": "xiahou", "东方": "dongfang", "公孙": "gongsun", "万俟": "moqi", "澹台": "tantai",
    "端木": "duanmu", "宇文": "yuwen", "轩辕": "xuanyuan", "独孤": "dugu", "南宫": "nangong", "司徒": "situ",
    "司空": "sikong", "单于": "chanyu", "呼延": "huyan", "钟离": "zhongli", "闻人": "wenren", "赫连": "helian",
}  # fmt: skip

_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")


def has_han(text: str) -> bool:
    """Whether a Chinese character stands in the text."""
    return _HAN.search(text) is not None


def surname_length(name: str) -> int:
    """How many signs of a Chinese name are the surname; 0 for other names."""
    if len(name) < 2 or not has_han(name):
        return 0
    return 2 if len(name) > 2 and name[:2] in DOUBLE else 1


def split_name(name: str) -> tuple[str, str]:
    """A Chinese name as (surname, given name); other names as ("", name)."""
    length = surname_length(name)
    return name[:length], name[length:]


@lru_cache(maxsize=20_000)
def _reading(text: str) -> tuple[str, ...]:
    from pypinyin import Style, lazy_pinyin

    return tuple(lazy_pinyin(text, style=Style.NORMAL, v_to_u=False, errors="default"))


@lru_cache(maxsize=20_000)
def surname_reading(surname: str) -> tuple[str, ...]:
    """The syllables of a surname, in its reading as a surname."""
    if surname in DOUBLE:
        return (DOUBLE[surname],)
    return (_SURNAMES[surname],) if surname in _SURNAMES else _reading(surname)


def given_syllables(given: str) -> tuple[str, ...]:
    """The syllables of a given name: two characters that are no phrase are read one by one."""
    from pypinyin.phrases_dict import phrases_dict

    if len(given) == 2 and given not in phrases_dict:
        return (*given_syllables(given[0]), *given_syllables(given[1]))
    return tuple(part.lower() for part in _reading(given))


def syllables(name: str) -> tuple[str, ...]:
    """The reading of a whole name; what is not Chinese stays as it is, in lower case."""
    surname, given = split_name(name)
    if not surname:
        return tuple(name.lower().split())
    return (*surname_reading(surname), *given_syllables(given))


def pinyin_key(name: str) -> str:
    """What a name is found by: its letters without blanks, then its initials ("zhangsan zs")."""
    parts = syllables(name)
    if split_name(name)[0] in DOUBLE:
        first = "".join(part[0] for part in _reading(name[:2]))
        return f"{''.join(parts)} {first}{''.join(part[0] for part in parts[1:] if part)}"
    return f"{''.join(parts)} {''.join(part[0] for part in parts if part)}".strip()


def pinyin_keys(names: Iterable[str]) -> dict[str, str]:
    """The key of each distinct name."""
    return {name: pinyin_key(name) for name in set(names)}
