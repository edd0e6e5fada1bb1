"""Ids as a list within a sentence."""

from collections.abc import Sequence

from storage.records.translatable import Translatable, tr


def listed(ids: Sequence[str]) -> Translatable:
    """Return one or more ids, each as it stands in the file."""
    if len(ids) == 1:
        return tr("`{id}`", id=ids[0])
    return tr("{others}, {id}", others=listed(ids[:-1]), id=listed(ids[-1:]))
