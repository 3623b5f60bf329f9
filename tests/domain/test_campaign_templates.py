"""A template speaks both languages."""

from app.domain.campaign_templates import FORMS, INTERACTIONS, Template

EMPTY = dict.fromkeys(Template.__dataclass_fields__, ())


def test_a_text_is_said_in_the_windows_language() -> None:
    template = Template(**EMPTY)
    assert template.said({"zh_CN": "讲座", "en": "Talk"}, "zh_CN") == "讲座"
    assert template.said({"zh_CN": "讲座", "en": "Talk"}, "en") == "Talk"


def test_what_the_issue_names_is_there() -> None:
    assert {"live", "seminar", "salon", "test_drive", "contest"} <= set(FORMS)
    assert set(INTERACTIONS) == {"coupon", "points", "certificate", "bundle"}
