"""Addresses of databases: how they are shown, and which of them are whole."""

import pytest

from storage.postgres.address import ServerAddress, is_whole


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        pytest.param("postgresql://u:hunter22@db.example.com/leads", "leads on db.example.com", id="usual"),
        pytest.param("postgres://u@h:5433/leads?sslmode=require", "leads on h", id="with an option"),
        pytest.param("postgresql://u:p%40ss%2F@h/my%20leads", "my leads on h", id="escaped"),
        pytest.param("postgresql://u@[2001:db8::1]:5432/leads", "leads on 2001:db8::1", id="IPv6"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    address = ServerAddress(url)
    assert str(address) == f"{address}" == shown
    assert "hunter" not in repr(address)
    assert is_whole(url)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:hunter22@db.example.com",
        "postgresql:///leads",
        "postgresql://u:hunter22@h:leads/x",
        "postgresql://u:hunter22@h:99999/leads",
        "postgresql://u:hunter22@h:0/leads",
        "postgresql://u:hunter22@[::1/leads",
        "postgresql://u:22/hunter@h/leads",
        "postgresql://u:22#hunter@h/leads",
        "postgresql://u:22?hunter@h/leads",
        "postgresql://u:22/hunter?x@h/leads",
        "postgresql://u:hunter@22@h/leads",
        "postgresql://h/leads#hunter",
        "postgresql:/h/leads",
        "postgresq://h/leads",
    ],
)
def test_one_that_is_not_whole_shows_nothing_of_itself(url: str) -> None:
    assert not is_whole(url)
    assert "hunter" not in str(ServerAddress(url))
