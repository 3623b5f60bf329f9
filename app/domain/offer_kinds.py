"""What kinds of offer there are, in words: screens, reasons and reports call them alike."""

from __future__ import annotations

from app.domain.messages import Message, mark

KINDS: dict[str, Message] = {
    "course_k12": mark("ui", "Course for pupils"),
    "course_adult": mark("ui", "Course for adults"),
    "event": mark("ui", "Event"),
    "seminar": mark("ui", "Talk or open class"),
    "membership": mark("ui", "Membership"),
    "voucher": mark("ui", "Voucher"),
    "goods": mark("ui", "Goods"),
    "test_drive": mark("ui", "Test drive"),
    "car_sale": mark("ui", "Car purchase"),
    "car_finance": mark("ui", "Car finance"),
    "debit_account": mark("ui", "Savings account"),
    "credit_card": mark("ui", "Credit card"),
    "loan": mark("ui", "Loan"),
    "training_loan": mark("ui", "Loan for training"),
    "investment": mark("ui", "Investment"),
    "insurance": mark("ui", "Insurance"),
    "health_service": mark("ui", "Health service"),
}
