"""`python3 .ci/environment.py run|develop|ready|lock`: make `.venv` hold what the lock says, whatever its state.

`run` installs what the bot needs, `develop` the tools as well. `ready` keeps the tools where they are, and is `run`
where nothing is installed; `lock` installs uv alone.

It is done when the stamp in `.venv` says so. An environment without a stamp was interrupted and is made once more, and
so is one whose Python is gone or was replaced, or that was moved here from another folder.

This runs before anything is installed, and with any Python 3, so that an old one is told in words that it is too old.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
STAMP = ".synced"
PERSIAN_DIGITS = str.maketrans("0123456789.", "۰۱۲۳۴۵۶۷۸۹٫")
SAID = {
    "too_old": (
        "Sarnakh needs Python 3.11 or newer, and this is {version}; name another one: make PYTHON=python3.12 {target}",
        "سرنخ پایتون ۳٫۱۱ یا تازه‌تر می‌خواهد و این {version} است؛ دیگری را نام ببرید: make PYTHON=python3.12 {target}",
    ),
    "no_venv": (
        "This Python cannot make environments. On Debian and Ubuntu: sudo apt install python3-venv",
        "این پایتون نمی‌تواند محیط بسازد. در دبیان و اوبونتو: sudo apt install python3-venv",
    ),
    "not_ours": (
        "{folder} is no Python environment, so it is left alone; move it away and run this again",
        "{folder} محیط پایتون نیست و دست نخورد؛ جابه‌جایش کنید و دوباره اجرا کنید",
    ),
    "made_again": (
        "The environment in {folder} is made again: {why}",
        "محیط {folder} از نو ساخته می‌شود: {why}",
    ),
    "interrupted": ("its installation was interrupted", "نصبش نیمه‌کاره مانده بود"),
    "python_gone": ("its Python is gone or was replaced", "پایتونش دیگر نیست یا عوض شده است"),
    "moved": ("it was moved here from {home}", "از {home} به اینجا آمده است"),
    "not_installed": (
        "Not installed (see above). Run it again when the cause is mended; it goes on by itself: make {target}",
        "نصب نشد (علت در بالا آمده است). علت را که برطرف کردید، دوباره اجرا کنید: make {target}",
    ),
    "refused": (
        "{path} cannot be used: {why}. When it is mended, run it again: make {target}",
        "از {path} نمی‌شود استفاده کرد: {why}. برطرفش که کردید، دوباره اجرا کنید: make {target}",
    ),
    "installing": (
        "Installing into {folder}; this takes a minute, longer on a slow line.",
        "نصب در {folder} شروع شد؛ یکی دو دقیقه طول می‌کشد و با اینترنت کند بیشتر.",
    ),
    "installed": (
        "Installed into {folder} ({size} MB).",
        "در {folder} نصب شد ({size} مگابایت).",
    ),
}


def said(key: str, **places: object) -> str:
    """Return a sentence in the language of the locale: Persian, else English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((os.environ[name] for name in names if os.environ.get(name)), "")
    english, persian = SAID[key]
    if not locale.startswith("fa"):
        return english.format(**places)
    numbers = {name: str(places[name]).translate(PERSIAN_DIGITS) for name in ("version", "size") if name in places}
    return persian.format(**{**places, **numbers})


def main(wanted: str) -> int:
    """Bring the environment into the wanted state, one process at a time; return the exit status."""
    target = {"run": "install", "develop": "test", "ready": "demo", "lock": "lock"}[wanted]
    if sys.version_info < OLDEST:
        return complain("too_old", version=f"{sys.version_info[0]}.{sys.version_info[1]}", target=target)
    held = os.open(str(ROOT), os.O_RDONLY)
    # pip and uv inherit the lock, so that a second start also waits for those that a killed one left behind.
    os.set_inheritable(held, True)
    fcntl.flock(held, fcntl.LOCK_EX)
    try:
        return bring(wanted, target)
    except OSError as error:  # such as an environment that root made, or a full disk
        return complain("refused", path=error.filename or ROOT, why=error.strerror or error, target=target)
    finally:
        os.close(held)


def bring(wanted: str, target: str) -> int:
    """Bring the environment into the wanted state; return the exit status."""
    folder = Path(os.environ.get("UV_PROJECT_ENVIRONMENT") or ROOT / ".venv").absolute()
    stamp = folder / STAMP
    kind = kept_kind(stamp) if wanted == "ready" else wanted
    why = broken(folder)
    if why is None and is_done(folder, kind):
        return 0
    if why == "not_ours":
        return complain("not_ours", folder=folder)
    if why is not None:
        remove(folder, why)
    if not can_make_environments():
        return complain("no_venv")
    stamp.unlink(missing_ok=True)
    say(said("installing", folder=folder.name))
    try:
        install_uv(folder)
        if kind == "lock":
            return 0
        install(folder, kind)
    except subprocess.CalledProcessError:
        return complain("not_installed", target=target)
    stamp.write_text(stamped(kind), "utf-8")
    say(said("installed", folder=folder.name, size=megabytes(folder)))
    return 0


def say(line: str) -> None:
    """Write a line to standard output, before those of the programs that are started next."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def complain(key: str, **places: object) -> int:
    """Say what is wrong, and what to do; return the exit status."""
    sys.stderr.write(f"{said(key, **places)}\n")
    return 2


def kept_kind(stamp: Path) -> str:
    """Return what was installed before, so that a demo does not remove the tools of a developer."""
    try:
        written = stamp.read_text("utf-8")
    except OSError:
        return "run"
    return "run" if written.startswith("run ") else "develop"


def is_done(folder: Path, kind: str) -> bool:
    """Return whether nothing is left to install."""
    if kind == "lock":
        return (folder / "bin" / "uv").exists()
    return (folder / STAMP).read_text("utf-8") == stamped(kind)


def stamped(kind: str) -> str:
    """Return what stands in the stamp of an environment that holds what the lock says today."""
    locked = b"".join((ROOT / name).read_bytes() for name in ("pyproject.toml", "uv.lock"))
    return f"{kind} {hashlib.sha256(locked).hexdigest()}\n"


def broken(folder: Path) -> "str | None":
    """Return why an environment cannot be used, as a key of SAID; None if it can, or "" if there is none."""
    if not folder.exists():
        return ""
    written = folder / "pyvenv.cfg"
    if not written.is_file():
        return "not_ours" if not folder.is_dir() or any(folder.iterdir()) else ""
    facts = dict(line.split(" = ", 1) for line in told_by(folder).splitlines() if " = " in line)
    if minor_of(folder) != ".".join(facts.get("version", facts.get("version_info", "")).split(".")[:2]):
        return "python_gone"
    if home_of(folder).resolve() != folder.resolve():
        return "moved"
    return None if (folder / STAMP).is_file() else "interrupted"


def minor_of(folder: Path) -> "str | None":
    """Return "3.11" if that is what the environment's Python is today, or None if it does not run."""
    ask = [str(folder / "bin" / "python"), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        return subprocess.check_output(ask, stderr=subprocess.DEVNULL).decode().strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def home_of(folder: Path) -> Path:
    """Return the folder in which the environment was made, as Python 3.11 and newer write it down."""
    _, told, path = told_by(folder).partition(" -m venv ")
    return Path(path.splitlines()[0]) if told else folder


def told_by(folder: Path) -> str:
    """Return what an environment says about itself; a power cut may have left anything in that file."""
    return (folder / "pyvenv.cfg").read_text("utf-8", "replace")


def remove(folder: Path, why: str) -> None:
    """Remove what cannot be used, and say why."""
    if why:
        say(said("made_again", folder=folder.name, why=said(why, home=home_of(folder).parent)))
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        # Renamed first: a removal that is interrupted leaves no half environment in the place of the new one.
        removed = folder.with_name(f"{folder.name}.removed")
        shutil.rmtree(str(removed), ignore_errors=True)
        folder.rename(removed)
        shutil.rmtree(str(removed), ignore_errors=True)


def can_make_environments() -> bool:
    """Return whether this Python has `venv` and the pip that it installs; Debian packs both apart."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return False
    return True


def install_uv(folder: Path) -> None:
    """Make the environment, and install the locked uv by its hashes.

    Raises:
        subprocess.CalledProcessError: it did not work; the cause was printed.
    """
    if (folder / "bin" / "uv").exists():
        return
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, close_fds=False)
    python, required = str(folder / "bin" / "python"), folder / "uv.txt"
    required.write_bytes(subprocess.check_output([python, str(ROOT / ".ci" / "locked.py"), "uv"]))
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, "-r", str(required)], check=True, close_fds=False)


def install(folder: Path, kind: str) -> None:
    """Install all that is locked.

    Raises:
        subprocess.CalledProcessError: it did not work; the cause was printed.
    """
    python, uv = folder / "bin" / "python", folder / "bin" / "uv"
    given = {"UV_PYTHON_DOWNLOADS": "never", "UV_PROJECT_ENVIRONMENT": str(folder), "UV_PYTHON": str(python)}
    sync = [str(uv), "sync", "--locked", "--quiet", *(() if kind == "develop" else ("--no-dev",))]
    subprocess.run(sync, cwd=str(ROOT), env={**os.environ, **given}, check=True, close_fds=False)


def megabytes(folder: Path) -> int:
    """Return the size of a folder on the disk."""
    return sum(file.lstat().st_blocks for file in folder.rglob("*")) * 512 // 1_000_000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
