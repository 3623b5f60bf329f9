from app.domain.messages import mark
from app.domain.partners import Offer
from app.store.partners import save_offer
from app.store.wording import kept
from app.texts import translator
from app.ui.pages.campaigns_ground import read_ground

SAY = translator("en")


def test_partners_with_an_agreement_come_first_and_say_what_is_wrong(school) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    picks = ground.partner_picks(SAY)
    assert [pick.key for pick in picks] == ["P01", "P02"]
    assert [words for words, _ in picks[1].chips] == ["No agreement", "Licence expired 30 Jun 2026"]
    assert picks[0].note == "Bank"


def test_offers_follow_their_partners_and_old_ones_go_last(school) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    picks = ground.offer_picks(("City Bank",), SAY)
    assert [pick.key for pick in picks] == ["evening", "gift"]
    assert picks[1].chips == (("Over", "harm"),)
    assert "worth ¥180 · costs us ¥45 · 60 places" in picks[0].note
    assert ground.offer_picks((), SAY) == []


def test_our_own_offers_belong_to_no_partner_and_are_always_there(school) -> None:
    save_offer(school.desk.store, Offer(ref="trial", title="Trial lesson", kind="course_bundle"))
    ground = read_ground(school.desk.store, school.desk.today())
    assert [pick.key for pick in ground.offer_picks((), SAY)] == ["trial"]
    assert {pick.key for pick in ground.offer_picks(("P01",), SAY)} == {"evening", "gift", "trial"}


def test_names_and_refs_mean_the_same(school) -> None:
    ground = read_ground(school.desk.store, school.desk.today())
    assert ground.partner_keys(("City Bank",)) == ground.partner_keys(("P01",)) == ("P01",)
    assert ground.offer_keys(("Account gift", "evening", "nothing")) == ("gift", "evening")


def test_segments_are_found_by_name_or_number(school) -> None:
    with school.desk.store.write() as db:
        row = {"name": kept(mark("tests", "Eager")), "kind": "cluster", "size": 1200, "created_at": "2026"}
        db["segments"].insert(row)
    ground = read_ground(school.desk.store, school.desk.today())
    assert [(one.name, one.size) for one in ground.segments(SAY)] == [("Eager", "1,200")]
    assert ground.segment_keys(("Eager",), SAY) == ground.segment_keys(("1",), SAY) == ("1",)
