"""``yushen serve``: a finished batch in the browser of this machine, read only."""

from __future__ import annotations

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HOST = "127.0.0.1"
"""Only this machine: reports hold personal data."""


class _Handler(SimpleHTTPRequestHandler):
    """Static files, never listed, never cached by the browser, nothing in the log."""

    def list_directory(self, path: object) -> None:
        self.send_error(404)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        return None


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of ``folder`` on this machine; port 0 takes a free one. Raises OSError where the port is taken."""
    return ThreadingHTTPServer((HOST, port), partial(_Handler, directory=str(folder)))


def serve_folder(folder: Path, port: int) -> None:
    """Serves until Ctrl-C."""
    with server(folder, port) as running:
        print(f"请在浏览器打开 http://{HOST}:{running.server_port}/index.html（Ctrl-C 结束）", file=sys.stderr)
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            return
