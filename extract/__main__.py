"""The command `python -m extract`: one verb a job; exit 0 fine, 1 faults in the input, 2 wrong use."""

from __future__ import annotations

import sys

from extract.verbs import arguments, told
from timeline.faults import FaultsError

STOPPED = 130
"""The exit status of a run that a person stopped, as shells have it."""


def main(given: list[str] | None = None) -> int:
    """Run the verb that *given* names and return the exit status."""
    parser = arguments.parser()
    options = parser.parse_args(given)
    if "engine" in options and (options.engine == "dask") != bool(options.scheduler):
        parser.error("--engine dask and --scheduler ADDRESS go together")
    try:
        status: int = options.verb(options)
    except FaultsError as error:
        return told.complain(error.faults)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        again = "; the same command goes on where this one was" if "engine" in options else ""
        print(f"stopped{again}", file=sys.stderr)
        return STOPPED
    return status


if __name__ == "__main__":
    sys.exit(main())
