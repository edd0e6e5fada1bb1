"""Errors of the machine are found wherever they hide in a chain, told in plain words, and never blamed on an update."""

import errno
from io import UnsupportedOperation

import pytest

from bot.machine_errors import hint_for, machine_error, said

NO_HANDLE = OSError(errno.EMFILE, "Too many open files", "/lib/region_IR.py")


def came_from(first: BaseException, *, kind: type[Exception] = ValueError) -> Exception:
    error = kind("half")
    error.__cause__ = first
    return error


def came_while(first: BaseException) -> Exception:
    error = LookupError("zone")
    error.__context__ = first
    return error


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(NO_HANDLE, id="itself"),
        pytest.param(came_from(NO_HANDLE), id="its cause"),
        pytest.param(came_while(NO_HANDLE), id="its context"),
        pytest.param(came_from(came_while(came_from(NO_HANDLE))), id="deep in the chain"),
        pytest.param(ExceptionGroup("two", [ValueError("x"), came_while(NO_HANDLE)]), id="in a group"),
        pytest.param(came_from(ExceptionGroup("one", [NO_HANDLE])), id="a group is its cause"),
    ],
)
def test_the_machines_error_is_found_however_it_was_raised(error: Exception) -> None:
    assert machine_error(error) is NO_HANDLE


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(ValueError("x"), id="a value"),
        pytest.param(OverflowError("too large to convert to C long"), id="too large a number"),
        pytest.param(UnsupportedOperation("not readable"), id="an OSError by class alone"),
        pytest.param(RuntimeError("dictionary changed size"), id="another RuntimeError"),
        pytest.param(came_from(KeyError("x")), id="a chain without one"),
    ],
)
def test_what_an_update_is_to_blame_for_is_no_error_of_the_machines(error: Exception) -> None:
    assert machine_error(error) is None


def test_a_chain_that_comes_back_to_itself_has_an_end() -> None:
    one, two = ValueError("one"), LookupError("two")
    one.__context__, two.__context__ = two, one
    assert machine_error(one) is None


def test_the_file_the_error_and_what_to_do_are_said() -> None:
    assert said(NO_HANDLE) == "OSError EMFILE: Too many open files: /lib/region_IR.py"
    assert "ulimit -n" in hint_for(NO_HANDLE)
    gone = ImportError("No module named x", name="phonenumbers.data.region_IR")
    assert said(gone) == "ImportError: phonenumbers.data.region_IR"
    assert "start the bot again" in hint_for(gone)


def test_nobodys_words_are_said() -> None:
    assert said(MemoryError("989121234567")) == "MemoryError"
