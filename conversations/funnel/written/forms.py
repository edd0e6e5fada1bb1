"""Read the forms in which owners write hours, days off and numbers, in the data of a whole document."""

from conversations.funnel.written.days_off import read_days_off
from conversations.funnel.written.foreign_digits import read_foreign_digits
from conversations.funnel.written.schema_nodes import Node
from conversations.funnel.written.weekly_hours import WeekReader
from conversations.funnel.yaml_reader import Document

COMPANY, HOURS, HOLIDAYS = "company", "hours", "holidays"


def read_forms(document: Document, schema: Node) -> None:
    """Turn what the owner wrote into what the model has, in place; what cannot be read becomes a complaint."""
    if not isinstance(document.data, dict):
        return
    if document.numbers:
        read_foreign_digits(document, schema)
    company = document.data.get(COMPANY)
    if not isinstance(company, dict):
        return
    hours = company.get(HOURS)
    if isinstance(hours, dict):
        company[HOURS] = WeekReader(document, (COMPANY, HOURS)).read(hours)
    if company.get(HOLIDAYS) is not None:
        company[HOLIDAYS] = list(read_days_off(company[HOLIDAYS], (COMPANY, HOLIDAYS), document))
