from pathlib import Path

import pytest

from bot.simulation.last_result import (
    SimulatedOption,
    SimulatedQuestion,
    SimulationResult,
    load_result,
    result_file,
    save_result,
)

HASH = "ab" * 32
NEED = SimulatedQuestion(asked=9, answered=8, options={"sales": SimulatedOption(chosen=8, mql=5, sql=2)})
RESULT = SimulationResult(funnel=HASH, prospects=10, seed=7, questions={"need": NEED})


def test_a_result_is_read_as_it_was_kept(tmp_path: Path) -> None:
    cache = {"XDG_CACHE_HOME": str(tmp_path)}
    assert load_result(HASH, cache) is None
    save_result(RESULT, cache)
    assert load_result(HASH, cache) == RESULT
    assert [each.name for each in (tmp_path / "sarnakh" / "simulations").iterdir()] == [f"{HASH}.json"]


def test_a_newer_result_replaces_the_one_before(tmp_path: Path) -> None:
    cache = {"XDG_CACHE_HOME": str(tmp_path)}
    newer = RESULT.model_copy(update={"seed": 8})
    save_result(RESULT, cache)
    save_result(newer, cache)
    assert load_result(HASH, cache) == newer


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"funnel": 1}', "\x00", '{"questions": {"need": {"asked": -1}}}'])
def test_a_broken_cache_is_none(tmp_path: Path, broken: str) -> None:
    cache = {"XDG_CACHE_HOME": str(tmp_path)}
    save_result(RESULT, cache)
    file = result_file(HASH, cache)
    assert file is not None
    file.write_text(broken, "utf-8")
    assert load_result(HASH, cache) is None


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    cache = {"XDG_CACHE_HOME": str(tmp_path / "file")}
    (tmp_path / "file").write_text("not a folder", "utf-8")
    save_result(RESULT, cache)
    assert load_result(HASH, cache) is None


@pytest.mark.parametrize("name", ["", "../../secrets", "shop", "AB"])
def test_what_is_no_hash_names_no_file(name: str, tmp_path: Path) -> None:
    assert load_result(name, {"XDG_CACHE_HOME": str(tmp_path)}) is None


def test_without_a_setting_the_cache_is_in_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for named in ({}, {"XDG_CACHE_HOME": ""}, {"XDG_CACHE_HOME": "not/absolute"}):
        assert result_file(HASH, named) == tmp_path / ".cache" / "sarnakh" / "simulations" / f"{HASH}.json"
