"""The hours of people of the desk as owners write them, in one text or by day, read as the model has them."""

from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.typed.weeks import read_week
from conversations.funnel.written.marks import Unread, with_ascii_digits
from conversations.funnel.written.weekly_hours import WeekReader
from conversations.funnel.yaml_reader import Document, PlainData
from storage.records.translatable import tr

PEOPLE: ValuePath = ("desk", "who", "people")


def read_hours_of_people(document: Document) -> None:
    """Put the openings of each day in place of what was written; what cannot be read becomes a complaint."""
    people = _at(document.data, PEOPLE)
    seen: set[str] = set()
    for key, person in people.items() if isinstance(people, dict) else ():
        account = with_ascii_digits(key)
        if account in seen:
            says = tr("`{name}` stands here twice", name=account)
            document.complaints.append(Complaint((*PEOPLE, key), says, about_key=True))
        seen.add(account)
        if isinstance(person, dict) and "hours" in person:
            person["hours"] = _read(document, person["hours"], (*PEOPLE, key, "hours"))


def _at(data: PlainData, path: ValuePath) -> PlainData:
    for step in path:
        data = data.get(str(step)) if isinstance(data, dict) else None
    return data


def _read(document: Document, written: PlainData, path: ValuePath) -> PlainData:
    if isinstance(written, dict):
        return WeekReader(document, path).read(written)
    read = read_week(written) if isinstance(written, str) else _no_hours()
    if not isinstance(read, Unread):
        return {
            day: [{"opens": f"{opens:%H:%M}", "closes": f"{closes:%H:%M}"} for opens, closes in openings]
            for day, openings in read.items()
        }
    begins = document.begins.get(path)
    document.complaints.append(Complaint(path, read.says, inside=0 if begins is None else begins + read.at))
    return None


def _no_hours() -> Unread:
    return Unread(tr("hours are days and times, as in {example}", example='"sat-wed 9-14"'))
