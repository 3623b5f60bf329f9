import re
import tomllib
from pathlib import Path

import pytest

from app.domain.laws import law_said
from app.paths import resources

KEPT = {"GDPR", "WP", "USC", "CFR"}  # how these are quoted everywhere


def laws() -> list[str]:
    files = sorted(Path(resources() / "rules").glob("*.toml"))
    rules = [rule for file in files for rule in tomllib.loads(file.read_text("utf-8")).get("rules", [])]
    return sorted({rule["law"] for rule in rules if rule.get("law", "-") != "-"})


@pytest.mark.parametrize(
    ("law", "english", "chinese"),
    [
        ("广告法 25", "Advertising Law 25", "广告法 25"),
        ("PIPL 20-23; GDPR 26, 28", "PIPL 20-23; GDPR 26, 28", "个人信息保护法 20-23；欧盟 GDPR 26, 28"),
        ("民法典 19-20 [K]", "Civil Code 19-20 (confirm with counsel)", "民法典 19-20（请法务确认）"),
        ("A local rule", "A local rule", "A local rule"),
    ],
)
def test_a_source_is_named_in_the_readers_language(law: str, english: str, chinese: str) -> None:
    assert (law_said(law, "en"), law_said(law, "zh_CN")) == (english, chinese)


def test_no_rule_that_comes_with_the_program_keeps_a_foreign_word() -> None:
    assert len(laws()) > 40
    for law in laws():
        assert not re.search("[\u4e00-\u9fff]", law_said(law, "en")), law
        assert set(re.findall("[A-Za-z]{2,}", law_said(law, "zh_CN"))) <= KEPT, law
