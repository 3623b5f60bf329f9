from dataclasses import replace

import pytest

from app.domain.errors import UserError
from app.domain.partners import Agreement, Offer, Partner
from app.store import partners
from app.store.database import Store


def test_partners_agreements_and_offers_come_back(store: Store) -> None:
    bank = Partner(name="银行", industry="bank", trust=0.8, attributes={"a": [1]})
    number = partners.save_partner(store, bank)
    partners.save_partner(store, Partner(name="a", industry="car", ref="CAR"))
    assert [one.ref for one in partners.partners(store)] == ["CAR", "P000001"]
    assert partners.partners(store)[1] == replace(bank, id=number, ref="P000001")
    agreement = Agreement(partner_id=number, starts="2026-01-01", ends="2026-12-31", purposes=("marketing",), split=0.3)
    partners.save_agreement(store, agreement)
    assert partners.agreements(store, number) == [replace(agreement, id=1)]
    assert partners.agreements(store, 2) == []
    offer = Offer(title="理财课", kind="class", partner_id=number, channels=("sms", "wechat"), claims=("免费",))
    partners.save_offer(store, offer)
    assert partners.offers(store) == partners.offers(store, number) == [replace(offer, id=1, ref="O000001")]


def test_mistakes_are_told(store: Store) -> None:
    with pytest.raises(UserError, match="needs a name"):
        partners.save_partner(store, Partner(name="x"))
    with pytest.raises(UserError, match="needs a title"):
        partners.save_offer(store, Offer(title="x"))
    number = partners.save_partner(store, Partner(name="x", industry="y"))
    with pytest.raises(UserError, match="ends before"):
        partners.save_agreement(store, Agreement(partner_id=number, starts="2026-02-01", ends="2026-01-01"))
    with pytest.raises(UserError, match="ends before"):
        partners.save_offer(store, Offer(title="x", kind="y", starts="2026-02-01", ends="2026-01-01"))
