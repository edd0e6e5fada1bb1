"""The systemd unit of one bot: systemd.service(5), systemd.exec(5)."""

from dataclasses import dataclass
from pathlib import Path

from bot.cli.service.quoting import one_word, program, whole_line
from conversations.language.operator_texts import ENGLISH
from storage.records.record import Language

STOPS_WITHIN_S = 20
"""The bot stops within the 7 s of `bot.runtime.app`, and then closes its database."""
STARTS_AGAIN_AFTER_S = 10
"""A wrong setting is reported six times a minute until it is mended, not hundreds of times."""
HOMES = (Path("/home"), Path("/root"), Path("/run/user"))
"""What ProtectHome hides."""
SHARED_TEMPORARY = (Path("/tmp"), Path("/var/tmp"))  # noqa: S108  # what PrivateTmp hides
FIRST_FREE_PORT = 1024
"""Ports below need a right of their own."""

EVERYWHERE = """\
NoNewPrivileges=yes
UMask=0077
LockPersonality=yes
MemoryDenyWriteExecute=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM
"""
BY_ROOT = """\
ProtectSystem=strict
PrivateDevices=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
ProcSubset=pid
RemoveIPC=yes
"""


@dataclass(frozen=True, slots=True)
class ServiceUnit:
    """What a unit is written from."""

    python: Path
    """Of the environment, with its links as they are: through them Python finds its packages."""
    python_home: Path
    """Where that Python itself is installed."""
    folder: Path
    """The working directory, with `.env`."""
    data: Path
    """The folder of the database, the only one that the bot writes to."""
    account: str | None
    """Who it runs as; None for a unit of a user's own manager."""
    language: Language
    ports: tuple[int, ...] = ()
    """Where it listens."""

    def written(self) -> str:
        """Return the unit's text.

        Raises:
            UnwritablePath: systemd cannot read one of the paths.
        """
        service = [
            "Type=exec",
            *([f"User={self.account}"] if self.account is not None else []),
            f"WorkingDirectory={whole_line(self.folder)}",
            f"ExecStart={program(self.python)} -m bot {self._language()}run",
            "SyslogIdentifier=sarnakh",
            "Restart=always",
            f"RestartSec={STARTS_AGAIN_AFTER_S}",
            f"TimeoutStopSec={STOPS_WITHIN_S}",
        ]
        wanted_by = "default.target" if self.account is None else "multi-user.target"
        return (
            "[Unit]\n"
            "Description=Sarnakh, a Telegram bot\n"
            "Wants=network-online.target\n"
            "After=network-online.target\n"
            "StartLimitIntervalSec=0\n"
            "\n[Service]\n" + "\n".join(service) + "\n\n" + self._locked_down() + f"\n[Install]\nWantedBy={wanted_by}\n"
        )

    def _language(self) -> str:
        return "" if self.language == ENGLISH else f"--language {self.language} "

    def _locked_down(self) -> str:
        if self.account is None:
            return EVERYWHERE  # the rest needs rights that a user's own manager may not have
        return (
            EVERYWHERE
            + BY_ROOT
            + f"ReadWritePaths={one_word(self.data)}\n"
            + f"ProtectHome={'read-only' if self._is_within(HOMES) else 'yes'}\n"
            + ("" if self._is_within(SHARED_TEMPORARY) else "PrivateTmp=yes\n")
            + self._rights()
        )

    def _is_within(self, places: tuple[Path, ...]) -> bool:
        needed = (self.python, self.python_home, self.folder, self.data)
        return any(path.is_relative_to(place) for path in needed for place in places)

    def _rights(self) -> str:
        if any(0 < port < FIRST_FREE_PORT for port in self.ports):
            return "CapabilityBoundingSet=CAP_NET_BIND_SERVICE\nAmbientCapabilities=CAP_NET_BIND_SERVICE\n"
        return "CapabilityBoundingSet=\nPrivateUsers=yes\n"
