"""One function a file: the sample institution's truth turned into the rows that stand in each file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import sample_files as files
from numpy.random import Generator
from sample_campaigns import Consent, Past
from sample_catalogue import Course, Offer, rows
from sample_files import Cell
from sample_learning import Enrolment, Event, History
from sample_people import Household, Student
from sample_slips import Line, dated, grade, scribbled, stage

INDUSTRIES = {
    "bank": "银行", "car_brand": "汽车品牌", "insurer": "保险", "museum": "博物馆", "clinic": "诊所",
    "bookshop": "书店",
    "gym": "健身房", "theatre": "剧场", "shop": "商店",
}  # fmt: skip
EVENT_WORDS = {
    "viewed": "浏览", "attended": "出勤", "completed": "结课", "rated": "评价", "asked": "咨询", "refunded": "退费",
}  # fmt: skip
STATUS_WORDS = {"active": "在读", "completed": "已结课", "refunded": "已退费"}
RESULT_WORDS = {"sent": "已发送", "opened": "已打开", "redeemed": "已核销", "enrolled": "已报名"}
KIND_WORDS = {
    "seminar": "讲座", "debit_account": "储蓄账户", "credit_card": "信用卡", "loan": "贷款",
    "training_loan": "助学分期",
    "investment": "投资理财", "insurance": "保险", "test_drive": "试驾", "car_sale": "购车", "car_finance": "车贷",
    "event": "活动", "membership": "会员卡", "voucher": "优惠券", "health_service": "健康服务", "goods": "商品",
    "course_k12": "少儿课程", "course_adult": "成人课程",
}  # fmt: skip
PURPOSE_WORDS = {"marketing": "营销通知", "profiling": "学习画像", "sharing": "提供给合作方"}
CHANNEL_WORDS = {"wechat": "微信", "sms": "短信", "in_person": "面谈", "post": "邮寄"}
FIRST_NEW_STYLE = date(2026, 1, 1)


@dataclass
class Written:
    """What was written: data rows and planted bad rows (1-based, as a spreadsheet counts them) by file name."""

    folder: Path
    rows: dict[str, int] = field(default_factory=dict)
    refused: dict[str, list[int]] = field(default_factory=dict)

    def good(self, *names: str) -> int:
        """How many rows of these files are good."""
        return sum(self.rows[name] - len(self.refused.get(name, ())) for name in names)

    def csv(
        self, name: str, header: Sequence[str], lines: Sequence[Sequence[Cell]], encoding: str = "utf-8-sig"
    ) -> None:
        """One CSV file."""
        self.rows[name] = files.sheet_csv(self.folder / name, header, lines, encoding)

    def xlsx(self, name: str, sheet: str, header: Sequence[str], lines: Sequence[Sequence[Cell]]) -> None:
        """One plain workbook."""
        self.rows[name] = files.sheet_xlsx(self.folder / name, sheet, header, lines)

    def planted(
        self,
        rng: Generator,
        name: str,
        good: Sequence[Sequence[Cell]],
        bad: Sequence[Sequence[Cell]],
        header_rows: int = 1,
    ) -> list[Sequence[Cell]]:
        """The good lines with bad ones strewn in; remembers where they stand."""
        spots = sorted(int(spot) for spot in rng.choice(max(len(good), len(bad)), size=len(bad), replace=False))
        mixed = list(good)
        for spot, line in zip(spots, bad, strict=True):
            mixed.insert(spot, line)
        self.refused[name] = [
            header_rows + 1 + place for place, line in enumerate(mixed) if any(line is b for b in bad)
        ]
        return mixed


def catalogue(out: Written, courses: list[Course], offers: list[Offer]) -> None:
    """Courses, partners, agreements, offers."""
    courses_head = "课程编号 课程名称 类别 级别 价格 课时 名额 授课老师 最小年龄 最大年龄 先修课程 校区 简介".split()
    out.csv("01_courses.csv", courses_head, [_course(course) for course in courses])
    partners_head = "合作方编号 合作方名称 行业 知名度 美誉度 信任度 许可证号 许可证到期 国家 联系人".split()
    out.xlsx("02_partners.xlsx", "合作方", partners_head, [_partner(row) for row in rows("partners")])
    agreements_head = "合作方编号 生效日期 到期日期 合作目的 共享字段 我方分成".split()
    names = ("partner", "starts", "ends", "purposes", "fields", "split")
    out.csv("03_agreements.csv", agreements_head, [[row[name] for name in names] for row in rows("agreements")])
    offers_head = (
        "权益编号 权益名称 权益类型 合作方编号 价值 成本 名额 开始日期 结束日期 最小年龄 渠道 宣传语 简介".split()
    )
    out.xlsx("04_offers.xlsx", "权益", offers_head, [_offer(offer) for offer in offers])


def _course(course: Course) -> list[Cell]:
    start: list[Cell] = [course.ref, course.title, course.category, course.level, course.price, course.hours]
    after: list[Cell] = [course.capacity, course.teacher, course.age_min, course.age_max]
    return [*start, *after, "、".join(course.prerequisites), "、".join(course.campuses), course.summary]


def _partner(row: dict[str, str]) -> list[Cell]:
    expires = date.fromisoformat(row["licence_expires"]) if row["licence_expires"] else None
    scores = [float(row[name]) for name in ("awareness", "reputation", "trust")]
    start: list[Cell] = [row["ref"], row["name"], INDUSTRIES[row["industry"]], *scores]
    return [*start, row["licence_no"], expires, row["country"], row["contact"]]


def _offer(o: Offer) -> list[Cell]:
    channels = "、".join(CHANNEL_WORDS[channel] for channel in o.channels)
    start: list[Cell] = [o.ref, o.title, KIND_WORDS[o.kind], o.partner, o.value, o.cost, o.capacity, o.starts, o.ends]
    return [*start, o.age_min or None, channels, "、".join(o.claims), o.summary]


def people(rng: Generator, out: Written, households: list[Household], lines: list[Line]) -> None:
    """The guardians' register, the office's students, the front desk's students, the second guardians."""
    header = ["家长编号", "家长姓名", "手机号", "邮箱", "出生日期", "准驾车型", "请勿联系"]
    leads = [home.guardians[0] for home in households if home.guardians]
    opted = set(rng.choice(len(leads), size=len(leads) // 70, replace=False).tolist())
    out.csv(
        "05_guardians.csv",
        header,
        [
            [g.ref, g.name, g.phone, g.email, g.birth.isoformat(), "C1" if g.drives else "", "是" if n in opted else ""]
            for n, g in enumerate(leads)
        ],
    )
    _office(rng, out, [line for line in lines if line.office])
    _front_desk(rng, out, [line for line in lines if not line.office])
    header = ["家长编号", "姓名", "联系电话", "与学员关系", "孩子学号"]
    second = [(home, guardian) for home in households for guardian in home.guardians[1:]]
    out.xlsx(
        "08_second_guardians.xlsx",
        "家长补充登记",
        header,
        [
            [g.ref, g.name, float(g.phone), g.relation, "、".join(s.ref for s in home.students if s.guardian_ref)]
            for home, g in second
        ],
    )


def _office(rng: Generator, out: Written, lines: list[Line]) -> None:
    """GBK, three date styles, full-width digits, stray blanks."""
    header = [
        "学号",
        "姓名",
        "性别",
        "出生日期",
        "学段",
        "年级",
        "校区",
        "区域",
        "来源",
        "登记日期",
        "家长编号",
        "家长姓名",
    ]
    header += ["家长电话", "与学员关系", "本人手机", "邮箱", "准驾车型", "首次意向"]
    good: list[Sequence[Cell]] = []
    for line in lines:
        who = line.person
        name = f" {line.name} " if rng.random() < 0.04 else line.name
        place = [stage(who), grade(who), who.campus, who.district, who.source, dated(rng, line.registered)]
        parent = [line.guardian_ref, line.guardian_name, scribbled(rng, line.guardian_phone), line.relation]
        own = [scribbled(rng, who.phone), who.email, "C1" if who.drives else "", who.interest]
        good.append([line.ref, name, who.gender, dated(rng, line.birth), *place, *parent, *own])
    bad = [[f"QH26900{n:02d}", *good[n][1:]] for n in range(5)]
    for n in range(3):
        bad[n][1] = ""
    bad[3][3], bad[4][3] = "2015-02-30", "2016/13/5"
    mixed = out.planted(rng, "06_students_office.csv", good, bad)
    out.csv("06_students_office.csv", header, mixed, "gbk")


def _front_desk(rng: Generator, out: Written, lines: list[Line]) -> None:
    """Two title rows, merged two-line header, phones as floats, a total at the bottom."""
    groups = [
        ("学员信息", ["编号", "姓名", "性别", "出生日期", "年级", "学段"]),
        ("联系方式", ["家长姓名", "家长手机", "与学员关系", "本人手机"]),
        ("登记", ["校区", "区域", "来源", "登记日期", "准驾车型"]),
        ("首次意向", [""]),
    ]
    good: list[Sequence[Cell]] = []
    for line in lines:
        who = line.person
        birth: Cell = line.birth if rng.random() < 0.5 else dated(rng, line.birth)
        contact = [line.guardian_name, _float(line.guardian_phone), line.relation, _float(who.phone)]
        day = f"{line.registered.year}.{line.registered.month}.{line.registered.day}"
        place = [who.campus, who.district, who.source, day, "C1" if who.drives else "", who.interest]
        good.append([line.ref, line.name, who.gender, birth, grade(who), stage(who), *contact, *place])
    bad = [[f"QH26910{n:02d}", *good[n][1:]] for n in range(3)]
    bad[0][1], bad[1][1], bad[2][3] = "", "", "2019年2月31日"
    mixed = out.planted(rng, "07_students_front_desk.xlsx", good, bad, header_rows=4)
    titles = [
        "启航教育培训学校 前台登记表（2025 年秋—2026 年秋）",
        "填表：前台　打印日期：2026年11月20日　电话以家长确认为准",
    ]
    files.front_desk_xlsx(out.folder / "07_students_front_desk.xlsx", titles, groups, mixed)
    out.rows["07_students_front_desk.xlsx"] = len(mixed)


def _float(phone: str) -> float | None:
    return float(phone) if phone else None


class Refs:
    """Under which of a person's lines (refs) something was booked: sometimes under the second one."""

    def __init__(self, rng: Generator, lines: list[Line]) -> None:
        self.rng = rng
        self.second = {line.person.ref: line for line in lines if line.kind}

    def of(self, student: Student, day: date) -> str:
        """The number on the receipt."""
        line = self.second.get(student.ref)
        return line.ref if line and day >= line.registered and self.rng.random() < 0.5 else student.ref


def learning(rng: Generator, out: Written, history: History, lines: list[Line], offers: set[str]) -> None:
    """Enrolments in last year's and this year's style, and the events of the school's system."""
    refs = Refs(rng, lines)
    once = {(e.student.ref, e.course.ref, e.day): e for e in history.enrolments}
    ordered = sorted(once.values(), key=lambda e: (e.day, e.student.ref))
    old = [_enrolment(e, refs) for e in ordered if e.day < FIRST_NEW_STYLE]
    header = ["学号", "课程编号", "报名日期", "实收金额", "状态", "结束日期", "退费日期"]
    bad = [["QH2699901", *old[0][1:]], ["QH2699902", *old[1][1:]], [*old[2]], [*old[3]]]
    bad[2][2], bad[3][2] = "下周三", "待定"
    mixed = out.planted(rng, "09_enrolments_2024_2025.csv", old, bad)
    out.csv("09_enrolments_2024_2025.csv", header, mixed, "gbk")
    header = ["学员编号", "课程代码", "缴费日期", "实付金额", "报名状态", "有效期至", "退款日期"]
    new = [
        [refs.of(e.student, e.day), e.course.ref, e.day, f"{e.paid:,.2f}", STATUS_WORDS[e.status], e.ends, e.refunded]
        for e in ordered
        if e.day >= FIRST_NEW_STYLE
    ]
    out.xlsx("10_enrolments_2026.xlsx", "报名流水", header, new)
    _events(rng, out, sorted(history.events, key=lambda e: (e.day, e.student.ref)), refs, offers)


def _enrolment(e: Enrolment, refs: Refs) -> list[Cell]:
    def slashed(day: date | None) -> str:
        return f"{day.year}/{day.month}/{day.day}" if day else ""

    status = STATUS_WORDS[e.status]
    return [
        refs.of(e.student, e.day),
        e.course.ref,
        slashed(e.day),
        e.paid,
        status,
        slashed(e.ends),
        slashed(e.refunded),
    ]


def _events(rng: Generator, out: Written, events: list[Event], refs: Refs, offers: set[str]) -> None:
    def line(event: Event) -> list[Cell]:
        course, offer = ("", event.item) if event.item in offers else (event.item, "")
        value = "" if event.value is None else f"{event.value:g}"
        return [refs.of(event.student, event.day), course, offer, EVENT_WORDS[event.kind], event.day.isoformat(), value]

    once: dict[tuple[Cell, ...], list[Cell]] = {}
    for cells in map(line, events):
        once.setdefault(tuple(cells[:5]), cells)
    good = list(once.values())
    bad = [["QH2699903", *good[0][1:]], ["QH2699904", *good[1][1:]], [*good[2]]]
    bad[2][4] = "昨天下午"
    header = ["学号", "课程编号", "权益编号", "行为类型", "发生时间", "数值"]
    out.csv("11_events.csv", header, out.planted(rng, "11_events.csv", good, bad))


def ledger(rng: Generator, out: Written, consents: list[Consent]) -> None:
    """The consents of the office's folder."""
    header = [
        "家长编号",
        "学号",
        "授权用途",
        "授权日期",
        "合作方",
        "渠道",
        "数据种类",
        "有效期至",
        "撤回日期",
        "授权凭证",
        "授权人",
    ]
    good: list[Sequence[Cell]] = [_consent(consent) for consent in sorted(consents, key=lambda c: (c.given, c.person))]
    bad = [["JZ99901", "", *good[0][2:]], ["JZ99902", "", *good[1][2:]]]
    out.csv("12_consents.csv", [*header, "授权方式", "单独同意"], out.planted(rng, "12_consents.csv", good, bad))


def _consent(c: Consent) -> list[Cell]:
    who: list[Cell] = [c.person, ""] if c.kind == "guardian" else ["", c.person]
    said: list[Cell] = [
        PURPOSE_WORDS[c.purpose],
        c.given.isoformat(),
        c.recipient,
        "、".join(c.channels),
        "、".join(c.data_kinds),
    ]
    until = [day.isoformat() if day else "" for day in (c.expires, c.withdrawn)]
    by = "监护人" if c.kind == "guardian" else "本人"
    return [*who, *said, *until, c.proof, by, "纸质签字" if c.proof else "口头", "是" if c.separate else "否"]


def campaigns(rng: Generator, out: Written, past: Past) -> None:
    """Who was drawn into which half, what came of it, and what it cost."""
    header = ["活动名称", "人员编号", "组别", "分组日期", "权益编号", "触达渠道"]
    out.csv(
        "13_assignments.csv",
        header,
        [[a.campaign, a.person, a.arm, a.day.isoformat(), a.offer, a.channel] for a in past.assigned],
    )
    header = ["活动名称", "人员编号", "结果", "日期", "组别", "金额", "成本"]
    good: list[Sequence[Cell]] = [
        [r.campaign, r.person, RESULT_WORDS[r.kind], r.day, r.arm, r.value or None, r.cost or None]
        for r in sorted(past.results, key=lambda r: (r.day, r.person))
    ]
    bad = [[good[0][0], "JZ99903", *good[0][2:]], [good[1][0], "JZ99904", *good[1][2:]]]
    out.xlsx("14_outcomes.xlsx", "活动结果", header, out.planted(rng, "14_outcomes.xlsx", good, bad))
    header = ["活动名称", "支付日期", "花费", "组别", "渠道"]
    out.csv("15_costs.csv", header, [[c, day.isoformat(), amount, arm, by] for c, day, amount, arm, by in past.costs])


def named(people: Iterator[Student]) -> dict[str, list[Student]]:
    """Students by their name."""
    found: dict[str, list[Student]] = {}
    for student in people:
        found.setdefault(student.name, []).append(student)
    return found
