"""Releases of Sarnakh with a version and migrations of their own: today's code, laid out as an installation is.

Nothing in the product tells it where its migrations are, or which version it is: it finds them in its own files.
"""

import os
import sys
from pathlib import Path

import bot
import conversations
import storage

ENGINE = "postgres"


def release(folder: Path, version: str, **migrations: str) -> dict[str, str]:
    """Lay out a release in a new folder, with migrations by name beyond ours; return the environment that runs it."""
    tree = folder / version
    source = home(storage)
    schema = source / "migrations"
    beside(schema / ENGINE, tree / "storage/migrations" / ENGINE)
    beside(schema, tree / "storage/migrations")
    beside(source, tree / "storage")
    for package in (bot, conversations):
        (tree / package.__name__).symlink_to(home(package))
    for name, text in migrations.items():
        (tree / "storage/migrations" / ENGINE / f"{name}.sql").write_text(text, "utf-8")
    told = tree / f"sarnakh-{version}.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: sarnakh\nVersion: {version}\n", "utf-8")
    return {"PYTHONPATH": os.pathsep.join([str(tree), *sys.path])}


def home(package: object) -> Path:
    """Return the folder of a package."""
    (folder,) = package.__path__  # type: ignore[attr-defined]
    return Path(folder)


def beside(source: Path, target: Path) -> None:
    """Link everything of a folder into another one, but what is there already."""
    target.mkdir(parents=True, exist_ok=True)
    for entry in source.iterdir():
        if entry.name != "__pycache__" and not (target / entry.name).exists():
            (target / entry.name).symlink_to(entry)
