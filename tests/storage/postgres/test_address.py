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
        pytest.param("postgresql://u:hunter22@a:5432,b:5433,[::1]/leads", "leads on a, b, ::1", id="several"),
        pytest.param("postgresql://u@%2Frun%2FPostgres/leads", "leads on /run/Postgres", id="socket"),
        pytest.param("postgresql://u@/leads?host=/run/pg", "leads on /run/pg", id="socket behind the name"),
        pytest.param("postgresql:///leads?host=/run/pg&user=u", "leads on /run/pg", id="user behind the name"),
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
        "postgresql://u:hunter22@/leads?host=",
        "postgresql://u:hunter22@a,/leads",
        "postgresql://u:hunter22@a:1,b:x/leads",
        "postgresql://u:hunter22@a:1,b:70000/leads",
        "postgresql://u:hunter22@::1/leads",
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


@pytest.mark.parametrize(
    ("url", "wants"),
    [
        ("postgresql://u@a/leads", None),
        ("postgresql://u@a,b/leads", "read-write"),
        ("postgresql://u@a,b/leads?target_session_attrs=any", None),
    ],
)
def test_of_several_servers_the_one_that_writes_is_taken(url: str, wants: str | None) -> None:
    assert ServerAddress(url).wants == wants
