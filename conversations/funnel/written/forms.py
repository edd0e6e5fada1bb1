"""Read the forms in which owners write hours, days off, numbers and languages, in the data of a whole document."""

from conversations.funnel.desk.written_hours import read_hours_of_people
from conversations.funnel.written.days_off import read_days_off
from conversations.funnel.written.foreign_digits import read_foreign_digits
from conversations.funnel.written.languages_of_texts import TextsByLanguage, read_languages_of_texts
from conversations.funnel.written.schema_nodes import Node, below, nodes_at
from conversations.funnel.written.single_values import read_single_values
from conversations.funnel.written.weekly_hours import WeekReader
from conversations.funnel.yaml_reader import Document, PlainData
from storage.records.translatable import tr

_CONTAINER = {"items", "additionalProperties", "patternProperties"}
"""What only nodes of lists and of keys with values have."""
COMPANY, HOURS, HOLIDAYS = "company", "hours", "holidays"


def read_forms(document: Document, schema: Node) -> TextsByLanguage:
    """Turn what the owner wrote into what the model has, in place; what cannot be read becomes a complaint.

    Return the texts that lack a language, and those in one that is not offered.
    """
    if isinstance(document.data, dict):
        if document.numbers:
            read_foreign_digits(document, schema)
        _leave_out_empty(document.data, nodes_at(schema, ()), schema)
        read_single_values(document, schema)
        _read_company(document, document.data.get(COMPANY))
        read_hours_of_people(document)
    return read_languages_of_texts(document, schema)


def _leave_out_empty(data: PlainData, nodes: tuple[Node, ...], schema: Node) -> None:
    """Leave out keys of which all lines were deleted, or made comments, and which may be left out: `sources:`."""
    if not isinstance(data, dict):
        return
    for key, value in list(data.items()):
        optional = any("default" in node.get("properties", {}).get(key, {}) for node in nodes)
        forms = below(nodes, key, schema)
        if value is None and optional and any(_CONTAINER & set(node) for node in forms):
            del data[key]
        _leave_out_empty(value, forms, schema)


def _read_company(document: Document, company: PlainData) -> None:
    if not isinstance(company, dict):
        return
    hours = company.get(HOURS)
    if isinstance(hours, dict):
        company[HOURS] = WeekReader(document, (COMPANY, HOURS)).read(hours)
    elif isinstance(hours, str):
        says = tr("say on which days, as in `hours: {example}`", example='{ sat-wed: "09:00-18:00" }')
        company[HOURS] = WeekReader(document, (COMPANY, HOURS)).refuse(says)
    if company.get(HOLIDAYS) is not None:
        company[HOLIDAYS] = list(read_days_off(company[HOLIDAYS], (COMPANY, HOLIDAYS), document))
