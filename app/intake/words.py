"""The words of a school office -> the program's own codes; a word nobody knows is kept as written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from app.domain.messages import mark
from app.intake.unreadable import Unreadable

_YES = frozenset(["是", "有", "对", "真", "已", "同意", "y", "yes", "true", "t", "1", "√", "✓", "✔", "v", "on"])
_NO = frozenset(["否", "没有", "不", "假", "未", "不同意", "n", "no", "false", "f", "0", "×", "✗", "✘", "x", "off"])
_GENDERS = {
    "female": ["女", "女性", "女生", "女孩", "f", "female", "girl", "woman", "w"],
    "male": ["男", "男性", "男生", "男孩", "m", "male", "boy", "man"],
    "other": ["其他", "其它", "保密", "other", "x", "diverse"],
}
WORDS: dict[str, dict[str, str]] = {
    "enrolment_status": {
        "active": "在读 就读 正常 进行中 已报名 有效 studying active enrolled current",
        "completed": "结课 已结课 毕业 完成 已完成 结业 completed finished graduated",
        "cancelled": "取消 已取消 停课 休学 退课 退学 cancelled canceled withdrawn dropped",
        "refunded": "退费 已退费 退款 已退款 refunded refund",
    },
    "event_type": {
        "viewed": "浏览 查看 点击 访问 viewed view click visited",
        "attended": "出勤 到课 上课 签到 已到 参加 attended attend present checkin",
        "completed": "完成 已完成 结课 提交 completed complete done submitted",
        "rated": "评价 评分 打分 好评 rated rate review",
        "asked": "咨询 提问 询问 试听预约 asked ask inquiry enquiry",
        "refunded": "退费 退款 refunded refund",
        "shared": "分享 转发 shared share",
        "registered": "注册 报名 registered signup",
    },
    "outcome_type": {
        "sent": "已发送 发送 已发 送达 sent delivered",
        "opened": "已打开 打开 已读 点击 opened open read clicked",
        "redeemed": "已核销 核销 已兑换 兑换 已使用 redeemed used",
        "enrolled": "已报名 报名 签约 enrolled enroled signed",
        "attended": "已到场 到场 出席 参加 到店 attended visited",
        "bought": "已购买 购买 成交 下单 bought purchased order",
        "refunded": "退费 退款 已退款 refunded refund",
    },
    "channel": {
        "wechat": "微信 企业微信 公众号 wechat weixin",
        "sms": "短信 手机短信 sms text",
        "call": "电话 电访 外呼 call phone telephone",
        "in_person": "面谈 当面 现场 到店 in_person face-to-face",
        "email": "邮件 邮箱 电子邮件 email mail",
        "app": "app 小程序 应用内 push 推送",
        "post": "邮寄 信件 post letter",
    },
    "purpose": {
        "marketing": "营销 营销通知 营销推广 市场营销 联合营销 推广 活动通知 joint_marketing advertising",
        "profiling": "画像 学习画像 个性化推荐 推荐 信息处理 处理 processing scoring recommendations",
        "sharing": "共享 提供 对外提供 提供给合作方 share",
    },
    "relation": {
        "mother": "母亲 妈妈 母 妈 母子 母女 mother mom mum",
        "father": "父亲 爸爸 父 爸 父子 父女 father dad",
        "grandparent": "祖父 祖母 爷爷 奶奶 外公 外婆 姥姥 姥爷 祖父母 grandparent grandmother grandfather",
        "self": "本人 自己 self",
        "other": "其他 其它 亲戚 监护人 other relative guardian",
    },
    "industry": {
        "bank": "银行 bank banking",
        "car": "汽车 汽车品牌 车企 4s店 car cars automotive auto",
        "insurance": "保险 保险公司 insurance insurer",
        "museum": "博物馆 美术馆 科技馆 museum",
        "clinic": "诊所 医院 口腔 眼科 clinic hospital dental",
        "bookshop": "书店 图书 bookshop bookstore books",
        "gym": "健身 健身房 体育 gym sport sports fitness",
        "theatre": "剧场 剧院 演出 theatre theater",
        "shop": "商店 店铺 零售 shop store retail",
    },
}
_SCHOOLING = {
    "kindergarten": "幼儿园 学前 幼儿 kindergarten preschool nursery",
    "primary": "小学 小学生 primary elementary",
    "junior": "初中 初中生 junior middle 中学",
    "senior": "高中 高中生 senior high",
    "vocational": "中专 职高 中职 技校 高职 vocational",
    "university": "大学 本科 专科 大专 研究生 大学生 硕士 博士 university college undergraduate",
    "adult": "成人 在职 社会人士 已工作 adult working",
}
_DIGITS = {sign: place for place, sign in enumerate("一二三四五六七八九十", 1)} | {"1": 1, "2": 2}
_GRADE = re.compile(
    r"(?:(小学?|初中?|高中?|大学?|幼儿园|k|g|grade|year|p|u)?\s*)(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?:年级|年|班)?(?:\s*[(（]?\d+[)）]?班)?"
)
_NURSERY = {"小班": "K1", "中班": "K2", "大班": "K3", "托班": "K0", "学前班": "K3"}
_FIRST_OF = {"初": 6, "高": 9}


def reader(vocabulary: str) -> Callable[[str], str]:
    """A cell reader that turns the known words of one vocabulary into codes."""
    known = _turned(vocabulary)
    return lambda text: known.get(_plain(text), text.strip())


@cache
def _turned(vocabulary: str) -> dict[str, str]:
    listed = WORDS[vocabulary]
    return {word: code for code, line in listed.items() for word in (code, *line.split())}


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower()


def read_yes_no(text: str) -> int:
    """1 for yes, 0 for no, in the ways forms say it."""
    plain = _plain(text).removesuffix(".0")
    if plain in _YES:
        return 1
    if plain in _NO:
        return 0
    raise Unreadable(mark("intake", "Only yes or no can stand here."))


def read_gender(text: str) -> str:
    """female, male or other."""
    plain = _plain(text)
    for code, known in _GENDERS.items():
        if plain in known:
            return code
    raise Unreadable(mark("intake", "Write 男 or 女 (male or female)."))


def read_schooling(text: str) -> str:
    """The stage of schooling; an unknown word is refused because rules for minors hang on it."""
    plain = _plain(text)
    for code, line in _SCHOOLING.items():
        if plain == code or plain in line.split():
            return code
    if plain in ("unknown", "其他", "other"):
        return "unknown"
    raise Unreadable(
        mark("intake", "This stage of schooling is not known: write for example 小学, 初中, 高中, 大学, 成人.")
    )


def read_grade(text: str) -> str:
    """A school year as "K1".."K3", "1".."12" or "U1".."U4"; other words (a class name) stay as written."""
    plain = _plain(text).removesuffix(".0")
    if plain.upper() in ("K0", "K1", "K2", "K3"):
        return plain.upper()
    for word, code in _NURSERY.items():
        if plain.endswith(word):
            return code
    found = _GRADE.fullmatch(plain)
    if not found:
        return text.strip()
    number = _number(found[2])
    stage = (found[1] or "")[:1]
    if stage in ("大", "u"):
        return f"U{number}"
    if stage == "k" or stage == "幼":
        return f"K{number}"
    year = number + _FIRST_OF.get(stage, 0)
    return str(year) if year <= 12 else text.strip()


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    return 10 + _DIGITS.get(text[1:], 0) if text[0] == "十" else _DIGITS[text]


def schooling_of(grade: str | None) -> str:
    """The stage of schooling a grade belongs to; "unknown" where it says nothing."""
    if not grade:
        return "unknown"
    if grade[0] == "K" and grade[1:].isdigit():
        return "kindergarten"
    if grade[0] == "U" and grade[1:].isdigit():
        return "university"
    if grade.isdigit():
        year = int(grade)
        return "primary" if year <= 6 else "junior" if year <= 9 else "senior"
    return "unknown"
