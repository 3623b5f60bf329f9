from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from app.domain.errors import Cancelled, UserError
from app.domain.imports import ImportReport, Mapping
from app.intake.mapping_file import read_mapping
from app.jobs.import_file import import_file, preview_file
from app.jobs.progress import Progress
from app.paths import data_home
from app.store.batches import history, undo
from app.store.database import Store
from app.store.frames import active_consents, frame

FILES = Path(__file__).parent.parent / "files"
OULAD = Path(__file__).parents[3] / "shared" / "data" / "oulad"
BANK = Path(__file__).parents[3] / "shared" / "data" / "bank_marketing"
LIST = """某某学校学员名单,,,,,,
学号,姓名,出生日期,性别,年级,家长姓名,家长手机
1,张 三,2014/3/5,男,三年级,张大山,13812345678
2,张四,5.3.16,女,小一,张大山,１３８１２３４５６７８
3,李雷,2014年3月5日,男,初二,李爸,13912345678.0
合计,3,,,,,
"""


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def counts(report: ImportReport) -> tuple[int, int, int, int, int]:
    return report.rows_read, report.added, report.changed, report.unchanged, report.refused


def tables(store: Store) -> dict[str, str]:
    names = ("students", "guardians", "households", "guardianships", "courses", "enrolments", "partners", "contacts")
    return {name: frame(store, name).to_json() for name in names}


def test_a_school_list_becomes_students_guardians_and_households(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "名单.csv", LIST, "gbk")
    before = tables(store)
    report = import_file(store, path, "students")
    assert counts(report) == (3, 3, 0, 0, 0) and report.encoding == "gb18030"
    students, guardians = frame(store, "students"), frame(store, "guardians")
    assert students["name"].tolist() == ["张三", "张四", "李雷"] and students["pinyin"][0] == "zhangsan zs"
    assert students["birth_date"].tolist() == ["2014-03-05", "2016-03-05", "2014-03-05"]
    assert students["schooling"].tolist() == ["primary", "primary", "junior"]
    assert guardians["phone"].tolist() == ["13812345678", "13912345678"]
    assert students["household_id"].tolist() == [1, 1, 2] and guardians["household_id"].tolist() == [1, 2]
    assert len(frame(store, "guardianships")) == 3
    assert counts(import_file(store, path, "students")) == (3, 0, 0, 3, 0)
    undo(store)
    undo(store)
    assert tables(store) == before


def test_nothing_is_written_beside_files_that_came_with_the_program(store: Store, sample_folder: Path) -> None:
    before = sorted(sample_folder.iterdir())
    report = import_file(store, sample_folder / "06_students_office.csv", "students")
    assert report.refused and report.error_file is not None
    assert sorted(sample_folder.iterdir()) == before
    assert Path(report.error_file) == data_home() / "refused" / "06_students_office.refused.csv"


def test_refused_rows_write_nothing_unless_skipped(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "学号,姓名,手机\n1,王芳,1.38E+10\n2,李雷,13800138000\n")
    before = tables(store)
    report = import_file(store, path, "students", language="zh_CN")
    assert counts(report) == (2, 1, 0, 0, 1) and report.batch is None and tables(store) == before
    assert report.refusals[0].row == 2 and report.error_file is not None
    assert "问题说明" in Path(report.error_file).read_text("utf-8-sig")
    assert len(Path(report.error_file).read_text("utf-8-sig").splitlines()) == 3
    report = import_file(store, path, "students", skip_bad=True)
    assert report.batch and frame(store, "students")["ref"].tolist() == ["2"]
    assert history(store)[0].refused == 1 and history(store)[0].rows_read == 2
    mended = write(
        tmp_path / "b.csv", Path(str(report.error_file)).read_text("utf-8-sig").replace("1.38E+10", "13700137000")
    )
    assert counts(import_file(store, mended, "students")) == (1, 1, 0, 0, 0)
    assert frame(store, "students")["attributes"].tolist() == ["{}", "{}"]


def test_a_dry_run_tells_and_leaves_no_file(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "姓名,手机\n王芳,1\n")
    report = import_file(store, path, "students", dry_run=True)
    assert counts(report) == (1, 0, 0, 0, 1) and report.error_file is None and history(store) == []
    assert sorted(one.name for one in tmp_path.glob("*.csv")) == ["a.csv"]


def test_changes_are_found_and_counted(store: Store, tmp_path: Path) -> None:
    import_file(store, write(tmp_path / "a.csv", LIST), "students")
    changed = LIST.replace("三年级", "四年级").replace("4,", "4,") + "9,新生,2015-05-05,女,二年级,张大山,13812345678\n"
    report = import_file(store, write(tmp_path / "b.csv", changed.replace("合计,3,,,,,\n", "")), "students")
    assert counts(report) == (4, 1, 1, 2, 0)
    students = frame(store, "students")
    assert students["grade"].tolist() == ["4", "1", "8", "2"] and students["household_id"].tolist() == [1, 1, 2, 1]
    assert len(frame(store, "guardians")) == 2


def test_rows_without_an_id_get_one_and_are_known_again(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "name,birthday\nAnn,2014-01-01\nAnn,2014-01-01\nBob,2013-01-01\n")
    assert counts(import_file(store, path, "students")) == (3, 2, 0, 1, 0)
    assert counts(import_file(store, path, "students")) == (3, 0, 0, 3, 0)
    assert frame(store, "students")["ref"].tolist() == ["S-000002", "S-000004"]
    assert counts(import_file(store, path, "students", keep_duplicates=True)) == (3, 1, 0, 2, 0)


def test_guardians_bind_families_and_replace_made_ids(store: Store, tmp_path: Path) -> None:
    import_file(store, write(tmp_path / "a.csv", LIST), "students")
    text = "家长编号,姓名,手机,与学员关系,孩子学号\nG1,张大山,13812345678,父亲,1、2\nG2,刘梅,13700137000,母亲,1\n"
    report = import_file(store, write(tmp_path / "g.csv", text), "guardians")
    assert counts(report) == (2, 1, 1, 0, 0)
    guardians = frame(store, "guardians")
    assert guardians["ref"].tolist()[0] == "G1" and guardians["household_id"].tolist() == [1, 2, 1]
    assert len(frame(store, "guardianships")) == 4
    assert counts(import_file(store, tmp_path / "g.csv", "guardians")) == (2, 0, 0, 2, 0)


def test_what_students_do_and_allow(store: Store, tmp_path: Path) -> None:
    def take(kind: str, text: str, **more: object) -> ImportReport:
        return import_file(store, write(tmp_path / f"{kind}.csv", text), kind, **more)  # type: ignore[arg-type]

    import_file(store, write(tmp_path / "a.csv", LIST), "students")
    take("guardians", "家长编号,姓名,手机\nG1,张大山,13812345678\n")
    take("courses", "课程编号,课程名称,价格\nC1,编程,¥2,800\n".replace("¥2,800", '"¥2,800"'))
    take("partners", "合作方编号,合作方名称,行业\nP1,城市商业银行,银行\n")
    take("offers", "权益编号,权益名称,权益类型,合作方,价值\nO1,理财课,class,城市商业银行,200\n")
    enrolments = take(
        "enrolments",
        "学号,课程编号,报名日期,实收金额,状态\n1,C1,2026-09-01,2800,在读\n1,C7,2026-09-01,100,在读\n8,C1,2026-09-01,1,\n",
        skip_bad=True,
    )
    assert counts(enrolments) == (3, 2, 0, 0, 1) and frame(store, "courses")["ref"].tolist() == ["C1", "C7"]
    assert counts(
        take("events", "学号,课程编号,权益编号,类型,时间\n1,C1,,出勤,2026-09-02 18:00\n2,,O1,浏览,2026-09-03\n")
    ) == (2, 2, 0, 0, 0)
    head = "监护人编号,授权用途,授权日期,接收方,渠道,撤回日期\n"
    consents = head + "G1,marketing,2026-09-01,城市商业银行,微信、短信,\nG1,sharing,2026-09-01,,,\n"
    assert take("consents", consents).added == 2 and counts(take("consents", consents)) == (2, 0, 0, 2, 0)
    assert active_consents(store, date(2026, 11, 22))["partner_id"].tolist()[0] == 1
    withdrawn = consents.replace("微信、短信,\n", "微信、短信,2026-10-01\n")
    assert counts(take("consents", withdrawn)) == (2, 0, 1, 1, 0) and counts(take("consents", withdrawn)) == (
        2,
        0,
        0,
        2,
        0,
    )
    assert active_consents(store, date(2026, 11, 22))["purpose"].tolist() == ["sharing"]
    assert take("assignments", "活动名称,人员编号,组别,分组日期\n夏日,G1,offer,2026-06-01\n").added == 1
    assert take("outcomes", "活动名称,人员编号,结果,日期,金额\n夏日,G1,已报名,2026-06-09,2800\n").added == 1
    assert take("costs", "活动名称,日期,金额\n夏日,2026-06-01,500\n").added == 1
    assert (
        take(
            "agreements", "合作方编号,开始日期,结束日期,目的,共享字段\nP1,2026-01-01,2026-12-31,marketing,姓名\n"
        ).added
        == 1
    )
    campaign, outcome = frame(store, "campaigns").iloc[0], frame(store, "outcomes").iloc[0]
    assert (campaign["name"], campaign["state"], campaign["starts"]) == ("夏日", "finished", "2026-06-01")
    assert (outcome["household_id"], outcome["type"], outcome["value"]) == (1, "enrolled", 2800.0)
    before = len(frame(store, "events"))
    undo(store, next(row.id for row in history(store) if row.noun == "events"))
    assert before == 2 and len(frame(store, "events")) == 0


def test_reversed_permissions_can_be_given_again(store: Store, tmp_path: Path) -> None:
    import_file(store, write(tmp_path / "s.csv", LIST), "students")
    path = write(tmp_path / "c.csv", "学号,授权用途,授权日期\n1,marketing,2026-09-01\n")
    import_file(store, path, "consents")
    undo(store)
    assert len(active_consents(store, date(2026, 11, 22))) == 0
    assert import_file(store, path, "consents").added == 1
    assert len(active_consents(store, date(2026, 11, 22))) == 1


def test_two_header_lines_and_numbers_in_a_spreadsheet(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "名单.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("名单")
        sheet.merge_range(0, 0, 0, 3, "2026 年名单")
        sheet.merge_range(1, 0, 1, 1, "学员信息")
        sheet.merge_range(1, 2, 1, 3, "家长信息")
        sheet.write_row(2, 0, ["学号", "姓名", "姓名", "手机"])
        sheet.write_row(3, 0, [7, "王芳", "王强", 13800138000])
    report = import_file(store, path, "students")
    assert counts(report) == (1, 1, 0, 0, 0)
    assert frame(store, "students")["ref"].tolist() == ["7"] and frame(store, "guardians")["phone"].tolist() == [
        "13800138000"
    ]


def test_a_stop_leaves_everything_as_it_was(store: Store, tmp_path: Path) -> None:
    path, before = write(tmp_path / "a.csv", LIST), tables(store)
    progress = Progress(say=lambda message: progress.cancel() if "Writing" in message.text else None)
    with pytest.raises(Cancelled):
        import_file(store, path, "students", progress=progress)
    assert tables(store) == before and history(store) == []


@pytest.mark.parametrize(
    ("kind", "mapping", "what"),
    [
        ("pupils", None, "pupils"),
        ("students", Mapping(kind="events"), "Events"),
        ("students", Mapping(columns={"name": "x"}), "“x”"),
    ],
)
def test_wrong_orders_are_one_sentence(
    store: Store, tmp_path: Path, kind: str, mapping: Mapping | None, what: str
) -> None:
    path = write(tmp_path / "a.csv", "姓名\n王芳\n")
    with pytest.raises(UserError, match=what):
        import_file(store, path, kind, mapping=mapping)
    with pytest.raises(UserError, match="no file"):
        import_file(store, tmp_path / "none.csv", "students")
    assert history(store) == []


def test_the_preview_shows_a_guess(tmp_path: Path) -> None:
    preview = preview_file(write(tmp_path / "a.csv", LIST, "gb18030"))
    assert (preview.kind, preview.encoding, preview.header_row) == ("students", "gb18030", 2)
    assert [guess.field for guess in preview.columns][-2:] == ["guardian_name", "guardian_phone"]
    with pytest.raises(UserError, match="folder"):
        preview_file(tmp_path)


@pytest.mark.skipif(not OULAD.is_dir(), reason="the OULAD data are not here")
def test_oulad_holds_28785_students(store: Store) -> None:
    report = import_file(
        store, OULAD / "studentInfo.csv", "students", mapping=read_mapping(FILES / "oulad_students.toml")
    )
    assert (report.rows_read, report.added, report.refused) == (32_593, 28_785, 0)
    path, mapping = OULAD / "studentRegistration.csv", read_mapping(FILES / "oulad_enrolments.toml")
    assert counts(import_file(store, path, "enrolments", mapping=mapping)) == (32_593, 32_593, 0, 0, 0)
    assert len(frame(store, "courses")) == 22


@pytest.mark.skipif(not BANK.is_dir(), reason="the bank's data are not here")
def test_a_banks_customers_are_kept_apart(store: Store) -> None:
    mapping = read_mapping(FILES / "bank_contacts.toml")
    report = import_file(store, BANK / "bank-additional-full.csv", "contacts", mapping=mapping, keep_duplicates=True)
    assert counts(report) == (41_188, 41_188, 0, 0, 0) and len(frame(store, "students")) == 0
