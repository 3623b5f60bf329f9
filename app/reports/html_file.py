"""The report as one HTML file: drawings inside, no script, nothing fetched from anywhere."""

from __future__ import annotations

from html import escape

from app.domain.figures import Figure
from app.reports.content import Report
from app.reports.drawing import printable
from app.reports.pdf import dictionary
from app.reports.svg import draw
from app.reports.tables import Table, shown

STYLE = """
:root{--ink:#1c2730;--soft:#5c6b76;--line:#d5dce1;--good:#0b7a67;--flat:#5c6b76;--bad:#b3402f;--open:#b36b00}
body{font:16px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;color:var(--ink);max-width:820px;margin:2.5rem auto;padding:0 1.2rem;background:#fff}
h1{font-size:2rem;margin:.4rem 0 1.2rem}h2{font-size:1.35rem;margin-top:2.4rem}h3{font-size:1.05rem;margin-top:1.8rem}
.soft{color:var(--soft);font-size:.9rem}.cover{border-left:5px solid var(--tone);background:color-mix(in srgb,var(--tone) 9%,white);padding:1.2rem 1.5rem;border-radius:8px}
.word{display:inline-block;background:var(--tone);color:#fff;border-radius:4px;padding:.1rem .6rem;font-weight:600}.sentence{font-size:1.55rem;font-weight:600;line-height:1.3;margin:.7rem 0 .4rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:1.2rem 0}.panel{background:#f6f8f9;border-radius:8px;padding:.8rem 1rem}
.chip{display:inline-block;border-radius:4px;padding:.1rem .6rem;margin:.15rem .2rem .15rem 0;font-size:.9rem;background:#e3f3ef;color:var(--good)}.chip.warn{background:#fbf1de;color:var(--open)}
table{border-collapse:collapse;width:100%;font-size:.92rem}th{color:var(--soft);font-weight:600;border-bottom:2px solid var(--soft)}td{border-bottom:1px solid var(--line)}th,td{padding:.4rem .5rem;text-align:right}
th.text,td.text{text-align:left}tr.strong td{font-weight:600}svg{width:100%;height:auto;margin:.5rem 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem}dt{color:var(--soft)}dd{margin:0}
@media(max-width:600px){.two{grid-template-columns:1fr}}@media print{body{margin:0}}
"""  # noqa: E501 - a style sheet, one rule group a line


def html_bytes(report: Report) -> bytes:
    """The whole report as one page."""
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{_t(report.name)}</title><style>{STYLE}</style>"
    )
    parts = (_cover(report), _results(report), _money(report), _limits(report))
    language = report.language.replace("zh_CN", "zh-Hans")
    page = f'<!doctype html><html lang="{language}"><head>{head}</head><body>{"".join(parts)}</body></html>'
    return page.encode()


def _t(text: str) -> str:
    return escape(printable(text))


def _cover(report: Report) -> str:
    icons = "".join(draw(figure, report.say, report.currency) for figure in report.figures if figure.kind == "icons")
    panels = "".join(
        f'<div class="panel"><div class="soft">{_t(report.headings[key])}</div>{_t(text)}</div>'
        for key, text in (("next", report.next_step), ("turning", report.turning))
    )
    return (
        f'<div class="soft">{_t(report.institution)} · {_t(report.kind)}</div><h1>{_t(report.name)}</h1>'
        f'<div class="cover" style="--tone:var(--{report.tone})"><span class="word">{_t(report.verdict)}</span>'
        f'<div class="sentence">{_t(report.sentence)}</div>{_t(report.range)}</div>{icons}'
        f'<div class="two">{panels}</div>{_pairs(report.facts)}<p class="soft">{_t(report.sample)}</p>'
    )


def _results(report: Report) -> str:
    figures = "".join(_figure(report, one) for one in report.figures if one.kind not in ("icons", "waterfall"))
    chips = "".join(f'<span class="chip {chip.tone}">{_t(chip.text)}</span>' for chip in report.health)
    warnings = _list([text for _, text in report.warnings])
    tables = "".join(_titled(report, key) for key in ("arms", "questions"))
    health = f"<h3>{_t(report.headings['health'])}</h3>{chips}{warnings}"
    return f"<h2>{_t(report.headings['results'])}</h2>{figures}{tables}{health}"


def _money(report: Report) -> str:
    if report.table("money") is None and report.table("settlement") is None:
        return ""
    falls = "".join(_figure(report, one) for one in report.figures if one.kind == "waterfall")
    basis = _list(report.basis) if report.basis else ""
    return f"{_titled(report, 'money', falls, 'h2')}{_titled(report, 'settlement')}{basis}"


def _limits(report: Report) -> str:
    words = report.headings
    return (
        f"<h2>{_t(words['limits'])}</h2>{_list(report.limits)}{_titled(report, 'counts')}"
        f"<h2>{_t(words['method'])}</h2>{_list(report.method)}"
        f"<h3>{_t(words['dictionary'])}</h3>{_pairs(tuple(dictionary(report)))}"
        f'<p class="soft">{_t(words["contents"])}</p>'
    )


def _figure(report: Report, figure: Figure) -> str:
    notes = "".join(f'<div class="soft">{_t(report.say(note))}</div>' for note in figure.notes)
    return f"<h3>{_t(report.say(figure.title))}</h3>{draw(figure, report.say, report.currency)}{notes}"


def _titled(report: Report, key: str, above: str = "", level: str = "h3") -> str:
    table = report.table(key)
    return (
        "" if table is None else f"<{level}>{_t(report.headings[key])}</{level}>{above}{_table(table, report.currency)}"
    )


def _table(table: Table, currency: str) -> str:
    kinds = ["text" if kind == "text" else "number" for kind in table.kinds]
    head = "".join(f'<th class="{kind}">{_t(name)}</th>' for kind, name in zip(kinds, table.headers, strict=True))
    body = ""
    for place, row in enumerate(table.rows):
        cells = [shown(cell, kind, currency) for cell, kind in zip(row, table.kinds, strict=True)]
        strong = ' class="strong"' if place in table.strong else ""
        line = "".join(f'<td class="{kind}">{_t(cell)}</td>' for kind, cell in zip(kinds, cells, strict=True))
        body += f"<tr{strong}>{line}</tr>"
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _pairs(pairs: tuple[tuple[str, str], ...]) -> str:
    return "<dl>" + "".join(f"<dt>{_t(name)}</dt><dd>{_t(value)}</dd>" for name, value in pairs) + "</dl>"


def _list(lines: tuple[str, ...] | list[str]) -> str:
    return "<ul>" + "".join(f"<li>{_t(line)}</li>" for line in lines) + "</ul>" if lines else ""
