from dataclasses import fields

from app.domain.partners import Agreement, Offer, Partner
from app.store.database import Store


def test_every_column_of_the_tables_has_its_field(store: Store) -> None:
    for kind, table in ((Partner, "partners"), (Agreement, "agreements"), (Offer, "offers")):
        columns = set(store.read().table(table).columns_dict) - {"batch_id"}
        assert {field.name for field in fields(kind)} == columns
