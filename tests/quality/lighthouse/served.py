"""A folder served on this machine as a host of static pages would: packed, and below an address that it knows."""

from __future__ import annotations

import functools
import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PACKED = (".html", ".css", ".js", ".xml", ".svg", ".txt", ".json", ".csv")


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file; text packed, and kept by a browser for as long as GitHub Pages lets it."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        self.send_response(200)
        kind = self.guess_type(path)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if path.suffix in PACKED else kind)
        if path.suffix in PACKED:
            data = gzip.compress(data, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def server() -> Iterator[http.server.ThreadingHTTPServer]:
    """Open a free port of this machine; `show` says what lies there."""
    opened = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    yield opened
    opened.server_close()


@contextmanager
def show(opened: http.server.ThreadingHTTPServer, folder: Path) -> Iterator[None]:
    """Serve *folder* at the port that is *opened*."""
    opened.RequestHandlerClass = functools.partial(_Handler, directory=str(folder))
    threading.Thread(target=opened.serve_forever, daemon=True).start()
    yield
    opened.shutdown()
