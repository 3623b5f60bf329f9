"""The report as one HTML file: drawings inside, no script, nothing fetched from anywhere."""

from __future__ import annotations

from base64 import b64encode
from html import escape

from app.domain.figures import Figure
from app.reports.colour import on_white
from app.reports.drawing import printable
from app.reports.report import Report, Section
from app.reports.svg import draw
from app.reports.tables import Table, shown

STYLE = """
:root{--ink:#1c2730;--soft:#5c6b76;--line:#d5dce1;--good:#0b7a67;--flat:#5c6b76;--bad:#b3402f;--open:#b36b00}
body{font:16px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;color:var(--ink);max-width:820px;margin:2.5rem auto;padding:0 1.2rem;background:#fff}
h1{font-size:2rem;margin:.4rem 0 1.2rem}h2{font-size:1.35rem;margin-top:2.4rem}h3{font-size:1.15rem;margin-top:1.8rem}h4{font-size:1rem;margin:1.4rem 0 .2rem}
h2{color:var(--accent)}header{display:flex;align-items:center;gap:.8rem;color:var(--soft);border-top:5px solid var(--accent);padding-top:1rem}header img{height:42px;max-width:220px;object-fit:contain}
.soft{color:var(--soft);font-size:.9rem}.cover{border-left:5px solid var(--tone);background:color-mix(in srgb,var(--tone) 9%,white);padding:1.2rem 1.5rem;border-radius:8px}
.word{display:inline-block;background:var(--tone);color:#fff;border-radius:4px;padding:.1rem .6rem;font-weight:600}.sentence{font-size:1.55rem;font-weight:600;line-height:1.3;margin:.7rem 0 .4rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:1.2rem 0}.panel{background:#f6f8f9;border-radius:8px;padding:.8rem 1rem}.panel.now{background:color-mix(in srgb,var(--accent) 12%,white);font-weight:600}
.chip{display:inline-block;border-radius:4px;padding:.1rem .6rem;margin:.15rem .2rem .15rem 0;font-size:.9rem;background:#e3f3ef;color:var(--good)}.chip.warn{background:#fbf1de;color:var(--open)}
table{border-collapse:collapse;width:100%;font-size:.92rem}th{color:var(--soft);font-weight:600;border-bottom:2px solid var(--soft)}td{border-bottom:1px solid var(--line)}th,td{padding:.4rem .5rem;text-align:right}
th.text,td.text{text-align:left}tr.strong td{font-weight:600}svg{width:100%;height:auto;margin:.5rem 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem}dt{color:var(--soft)}dd{margin:0}
@media(max-width:600px){.two{grid-template-columns:1fr}}@media print{body{margin:0}}
"""  # noqa: E501 - a style sheet, one rule group a line


def html_bytes(report: Report) -> bytes:
    """The whole report as one page."""
    pictures = " img-src data:;" if report.logo else ""
    policy = f"default-src 'none';{pictures} style-src 'unsafe-inline'"
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>{_t(report.name)}</title><style>:root{{--accent:{on_white(report.colour)}}}{STYLE}</style>"
    )
    sections = "".join(_section(report, one) for one in report.sections)
    language = report.language.replace("zh_CN", "zh-Hans")
    body = f"{_cover(report)}{sections}{_end(report)}"
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'.encode()


def _t(text: str) -> str:
    return escape(printable(text))


def _cover(report: Report) -> str:
    picture = "" if report.picture is None else draw(report.picture, report.say, report.currency)
    turning = _panel(report.headings["turning"], report.turning) if report.turning else ""
    sums = "".join(
        f'<div class="panel"><div class="soft">{_t(name)}</div><b>{_t(amount)}</b> <span class="soft">{_t(span)}</span>'
        "</div>"
        for name, amount, span in report.highlights
    )
    return (
        f"<header>{_logo(report)}<span><b>{_t(report.institution)}</b> · {_t(report.kind)}</span></header>"
        f"<h1>{_t(report.name)}</h1>"
        f'<div class="cover" style="--tone:var(--{report.tone})"><span class="word">{_t(report.verdict)}</span>'
        f'<div class="sentence">{_t(report.sentence)}</div>{_t(report.range)}</div>{picture}'
        f'<div class="two">{_panel(report.headings["next"], report.next_step, "now")}{turning}</div>'
        f'<div class="two">{sums}</div>{_pairs(report.facts)}<p class="soft">{_t(report.sample)}</p>'
    )


def _logo(report: Report) -> str:
    if report.logo is None:
        return ""
    return f'<img alt="{_t(report.institution)}" src="data:image/png;base64,{b64encode(report.logo).decode()}">'


def _panel(name: str, words: str, kind: str = "") -> str:
    return f'<div class="panel {kind}"><div class="soft">{_t(name)}</div>{_t(words)}</div>'


def _section(report: Report, one: Section) -> str:
    chips = "".join(f'<span class="chip {chip.tone}">{_t(chip.text)}</span>' for chip in one.chips)
    parts = (
        f"<h{one.level + 1}>{_t(one.heading)}</h{one.level + 1}>",
        f"<p>{_t(one.lead)}</p>" if one.lead else "",
        *(_figure(report, figure) for figure in one.figures),
        "" if one.table is None else _table(one.table, report.currency),
        chips,
        _list(one.lines),
        _pairs(one.pairs) if one.pairs else "",
        f'<p class="soft">{_t(one.note)}</p>' if one.note else "",
    )
    return "".join(parts)


def _end(report: Report) -> str:
    words, found = report.headings, report.dictionary()
    columns = f"<h3>{_t(words['dictionary'])}</h3>{_pairs(tuple(found))}" if found else ""
    return f'{columns}<p class="soft">{_t(words["contents"])}</p>'


def _figure(report: Report, figure: Figure) -> str:
    notes = "".join(f'<div class="soft">{_t(report.say(note))}</div>' for note in figure.notes)
    return f"<h4>{_t(report.say(figure.title))}</h4>{draw(figure, report.say, report.currency)}{notes}"


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
