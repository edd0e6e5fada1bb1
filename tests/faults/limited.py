"""`sarnakh run` as under `ulimit -n`: with a soft and a hard limit of handles."""

import resource
import sys

from bot.cli.main import main

if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_NOFILE, (int(sys.argv[1]), int(sys.argv[2])))
    sys.exit(main(["run"]))
