from app.domain.further import further_words


def test_each_column_with_its_heading_in_the_order_of_the_file() -> None:
    assert further_words({"籍贯": "苏州", "备注": "", "号": 7, "x": None}) == "籍贯: 苏州 · 号: 7"
    assert further_words({}) == ""
