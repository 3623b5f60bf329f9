from collections.abc import Callable

from app.reports.html_file import html_bytes
from app.reports.report import Report


def test_one_file_without_scripts_or_strangers(made: Callable[..., Report]) -> None:
    page = html_bytes(made()).decode()
    assert page.count("<svg") == 5
    assert "<script" not in page and "&lt;script&gt;" in page
    assert "src=" not in page and "href=" not in page and "url(" not in page and "@import" not in page
    assert "default-src 'none'" in page


def test_the_language_is_named(made: Callable[..., Report]) -> None:
    page = html_bytes(made("zh_CN")).decode()
    assert 'lang="zh-Hans"' in page and "有效" in page


def test_the_logo_is_inside_the_page(made: Callable[..., Report], logo: bytes) -> None:
    page = html_bytes(made(logo=logo)).decode()
    assert 'src="data:image/png;base64,' in page and "img-src data:;" in page
