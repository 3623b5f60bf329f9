"""Chinese names as skewed as real ones, their pinyin, and the slips of a hand that writes them down."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from pypinyin import Style, lazy_pinyin

# Share of the population in percent (order of magnitude of the public household registration statistics).
SURNAMES: dict[str, float] = {
    "王": 7.2, "李": 7.0, "张": 6.7, "刘": 5.3, "陈": 4.5, "杨": 3.1, "赵": 2.3, "黄": 2.3, "周": 2.1, "吴": 2.0,
    "徐": 1.7, "孙": 1.5, "胡": 1.3, "朱": 1.3, "高": 1.2, "林": 1.2, "何": 1.2, "郭": 1.2, "马": 1.2, "罗": 1.0,
    "梁": 0.9, "宋": 0.9, "郑": 0.9, "谢": 0.8, "韩": 0.8, "唐": 0.7, "冯": 0.7, "于": 0.6, "董": 0.6, "萧": 0.5,
    "程": 0.5, "曹": 0.5, "袁": 0.5, "邓": 0.5, "许": 0.5, "傅": 0.4, "沈": 0.4, "曾": 0.4, "彭": 0.4, "吕": 0.4,
    "苏": 0.4, "卢": 0.4, "蒋": 0.4, "蔡": 0.4, "贾": 0.3, "丁": 0.3, "魏": 0.3, "薛": 0.3, "叶": 0.3, "阎": 0.3,
    "余": 0.3, "潘": 0.3, "杜": 0.3, "戴": 0.3, "夏": 0.3, "钟": 0.3, "汪": 0.3, "田": 0.3, "任": 0.3, "姜": 0.3,
    "范": 0.3, "方": 0.3, "石": 0.3, "姚": 0.3, "谭": 0.3, "廖": 0.3, "邹": 0.2, "熊": 0.2, "金": 0.2, "陆": 0.2,
    "单": 0.1, "仇": 0.05, "解": 0.05, "华": 0.1, "欧阳": 0.1, "诸葛": 0.03, "司马": 0.02,
}  # fmt: skip
# A surname is not always read as the character usually is.
READINGS = {"单": "shan", "曾": "zeng", "仇": "qiu", "解": "xie", "华": "hua", "任": "ren", "萧": "xiao"}

GIVEN: dict[str, str] = {
    "boy": "浩宇 子轩 宇轩 浩然 子墨 梓轩 俊杰 沐宸 奕辰 宇航 一诺 子涵 睿 明轩 天佑 博文 思远 皓轩 辰逸 泽宇 "
    "俊熙 嘉豪 子睿 文博 承恩 一鸣 梓豪 宸 昊天 景行 志远 书恒 致远 亦凡 乐天 逸飞 云帆 家瑞 铭泽 启航",
    "girl": "梓涵 雨桐 欣怡 子涵 诗涵 一诺 可馨 语桐 思彤 梦琪 雨萱 佳怡 若汐 依诺 欣妍 沐瑶 紫萱 芷晴 静怡 悦 "
    "思雨 婉清 书瑶 心语 梓萱 安琪 乐瑶 诗琪 若曦 玥 艺涵 子琪 语嫣 晨曦 佳琪 知夏 清和 雅婷 馨予 米朵",
    "man": "伟 强 磊 军 勇 涛 超 明 刚 杰 鹏 建华 志强 建国 海涛 波 斌 辉 志勇 建军 宇 俊 凯 浩 晓东 文斌 立新 "
    "国强 永刚 德明 庆华 少华 家辉 振华 家明 俊峰 晓峰 卫东 成 亮",
    "woman": "芳 娜 敏 静 丽 艳 娟 霞 秀英 燕 玲 丹 萍 红 颖 洁 婷 雪 慧 莉 倩 琳 晓燕 海燕 丽娟 雪梅 春梅 玉兰 "
    "桂英 文静 晓丽 佳 欣 瑶 璐 晶 蕾 薇 思思 美玲",
}
FREE = {
    "boy": "子浩宇轩泽铭俊睿辰逸文博嘉皓一天思远承景明",
    "girl": "梓雨欣涵诗可语思梦佳若依沐紫芷静悦心安书",
    "man": "志建海文国晓永立德家振俊卫成",
    "woman": "晓丽海雪春玉文秀美佳思慧",
}
TAILS = {
    "boy": "轩宇辰泽然豪睿涵文博航恒阳霖川",
    "girl": "涵桐怡萱琪妍瑶曦彤雪诺宁月瑾岚",
    "man": "强军华明峰涛辉平斌东伟",
    "woman": "芳丽敏燕娟玲霞梅红英婷",
}
# Characters that sound alike: the slips of someone who types what is heard.
SOUNDS_ALIKE = [
    "轩萱宣", "涵晗寒", "梓子紫", "宇雨语", "佳嘉家", "欣昕鑫馨", "怡依伊", "辰晨宸", "浩皓昊", "静婧靖", "丽莉俐",
    "伟玮炜", "明铭茗", "俊骏峻", "杰洁捷", "琪淇祺", "文雯纹", "思丝斯", "桐彤童", "悦玥月", "瑶遥尧", "妍颜研",
    "芳方", "敏闵", "艳燕彦", "娟鹃", "超朝", "泽则", "博伯勃", "志智", "诗施", "华骅", "红虹", "玲铃", "慧惠",
    "诺喏", "安桉", "书舒", "心新", "承诚", "逸奕亦", "睿瑞", "海嗨", "强蔷", "勇永", "军君", "建健", "国帼",
]  # fmt: skip


def surname(rng: Generator) -> str:
    """One surname, as frequent as it is among people."""
    weights = np.array(list(SURNAMES.values()))
    return str(rng.choice(list(SURNAMES), p=weights / weights.sum()))


def given(rng: Generator, kind: str) -> str:
    """One given name; `kind` is boy, girl, man or woman. Half follow the fashions (Zipf), half are free."""
    if rng.random() < 0.5:
        names = GIVEN[kind].split()
        weights = 1.0 / np.arange(2, len(names) + 2)
        return str(rng.choice(names, p=weights / weights.sum()))
    return str(rng.choice(list(FREE[kind]))) + str(rng.choice(list(TAILS[kind])))


def twin_given(rng: Generator, kind: str, other: str) -> str:
    """A twin's given name: the first character often stays, the second neither equals nor sounds like the other's."""
    while True:
        tail = str(rng.choice(list(TAILS[kind])))
        name = other[0] + tail if len(other) > 1 else tail
        if pinyin(name) != pinyin(other):
            return name


def split(name: str) -> tuple[str, str]:
    """Surname and given name, knowing the two-character surnames."""
    cut = 2 if name[:2] in SURNAMES and len(name) > 2 else 1
    return name[:cut], name[cut:]


def pinyin(name: str) -> str:
    """The name in pinyin without tones, surname reading respected: 曾子涵 -> zeng zihan."""
    family, own = split(name)
    first = READINGS.get(family) or "".join(lazy_pinyin(family, style=Style.NORMAL))
    return f"{first} {''.join(lazy_pinyin(own, style=Style.NORMAL))}".strip()


def misspelt(rng: Generator, name: str) -> str | None:
    """The name with one character replaced by another that sounds alike; None where no such slip is known."""
    family, own = split(name)
    slips = []
    for place, character in enumerate(own):
        group = next((group for group in SOUNDS_ALIKE if character in group), "")
        slips += [own[:place] + other + own[place + 1 :] for other in group if other != character]
    return family + str(rng.choice(slips)) if slips else None


def phone(rng: Generator) -> str:
    """An 11-digit mobile number in ranges that no operator has been given, so that nobody is ever reached by it."""
    return str(rng.choice(["154", "161", "163", "164", "168", "169"])) + f"{rng.integers(0, 10**8):08d}"
