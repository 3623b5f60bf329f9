from app.domain.facets import Cluster, Facet, Look


def test_a_cluster_proposes_what_most_rows_say() -> None:
    cluster = Cluster((("East", 5), ("east", 2), ("EAST", 1)))
    assert (cluster.proposal, cluster.rows) == ("East", 3)


def test_a_look_knows_its_columns() -> None:
    facet = Facet("campus", "text", 1, 0, 1, (("East", 1),))
    found = Look(1, 1, ("campus",), (facet,), (2,), (("East",),))
    assert found.facet("campus") is facet
    assert found.facet("gone") is None
