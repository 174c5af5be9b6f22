"""Takes full texts over into ``seeds/originals/``: each file whose sha256 a seed record names."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from extract.formats.files import SUFFIXES, digest, suffix, too_large
from extract.records import Seed


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the files of a folder."""

    taken: tuple[str, ...]
    """Ids of the records whose original is now at hand."""
    unknown: tuple[str, ...]
    """Files that no record names."""
    missing: tuple[str, ...]
    """Ids of the records whose original is still not at hand."""


def take(folder: Path, seeds: tuple[Seed, ...], into: Path) -> Taken:
    """Copy from *folder* and below the originals of *seeds* into the folder *into*, under the records' ids."""
    wanted = {seed.sha256: seed.id for seed in seeds}
    taken, unknown = set(), []
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        sha256 = "" if too_large(path, str(path)) else digest(path.read_bytes())
        known = wanted.get(sha256)
        if known is None or suffix(path) not in SUFFIXES:
            unknown.append(str(path))
            continue
        target = into / f"{known}{suffix(path)}"
        if not target.is_file() or digest(target.read_bytes()) != sha256:
            into.mkdir(parents=True, exist_ok=True)
            partial = target.with_name(f".{target.name}.part")
            shutil.copyfile(path, partial)
            partial.replace(target)
        taken.add(known)
    present = {path.name.removesuffix(suffix(path)) for path in into.glob("*")} if into.is_dir() else set()
    missing = sorted(seed.id for seed in seeds if seed.id not in present)
    return Taken(tuple(sorted(taken)), tuple(unknown), tuple(missing))
