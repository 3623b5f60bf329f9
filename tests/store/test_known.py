from app.store import known
from app.store.batches import batch
from app.store.database import Store


def test_who_is_in_the_store(store: Store) -> None:
    assert known.phones(store) == set() and known.last_made_ref(store.read(), "students", "S") == 0
    with batch(store, "import", "people") as b:
        b.insert("guardians", ["ref", "name", "phone"], [("G1", "王大", "13800138000"), ("G2", "李大", None)])
        students = [("S-000012", "王芳", None), ("S-000100x", "李雷", None), ("7", "赵四", "13700137000")]
        b.insert("students", ["ref", "name", "phone"], students)
        b.insert("guardianships", ["student_id", "guardian_id"], [(1, 1), (2, 2)])
        columns = ["noun", "ref", "name", "phones", "entity_id"]
        b.insert("aliases", columns, [("students", "S-000040", "王方", '["13600136000"]', 1)])
    assert known.phones(store) == {"13800138000", "13700137000", "13600136000"}
    assert known.unreached_students(store) == {"李雷", "王方"}
    assert known.student_names(store) == {"王芳", "李雷", "赵四", "王方"}
    assert known.student_refs(store) == {"S-000012", "S-000100x", "7", "S-000040"}
    assert known.last_made_ref(store.read(), "students", "S") == 40
    assert known.last_made_ref(store.read(), "guardians", "G") == 0
