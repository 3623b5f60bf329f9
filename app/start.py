"""The composition root: the window without arguments, one command with them."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence

from app.domain.messages import Message, mark
from app.texts import system_language, translator

USER_ERROR = 2
# What Qt opens to draw a window on a bare Linux, and the Debian packages that hold it. The set-up script installs the
# same ones; the built program has no such script.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def start(argv: Sequence[str]) -> int:
    """Run the command named in `argv`, or open the window; returns the exit status."""
    if argv:
        from app.commands.door import run

        return run(argv)
    if trouble := no_window():
        print(_said(trouble), file=sys.stderr)
        return USER_ERROR
    from app.ui.window import open_window

    return open_window()


def no_window() -> Message | None:
    """Why no window can open on this Linux (Qt would end the program in words of its own); None where one can."""
    if not sys.platform.startswith("linux"):
        return None
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    wayland = not chosen and bool(os.environ.get("WAYLAND_DISPLAY"))
    by_x = chosen == "xcb" or not (chosen or wayland)
    wanted = {**LIBRARIES, **(XCB_LIBRARIES if by_x else {})}
    if by_x and not (os.environ.get("DISPLAY") and _answers()):
        return mark("ui", "No screen was found, so no window can open. The commands work without: main.py --help")
    missing = [package for library, package in wanted.items() if not _opens(library)]
    if not missing:
        return None
    return mark(
        "ui", "The window needs libraries that this computer lacks. Run: sudo apt-get install -y {packages}"
    ).filled(packages=" ".join(missing))


def _opens(library: str) -> bool:
    """Whether the dynamic linker finds it (asked by the exact name: the newest version of another would not do)."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers() -> bool:
    """Whether the X display can be reached; where libxcb itself is missing that is the trouble, not the screen."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    link = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return not xcb.xcb_connection_has_error(link)
    finally:
        xcb.xcb_disconnect(link)


def _said(trouble: Message) -> str:
    """In the system's language; in English where even Qt's translator lacks a library."""
    try:
        return translator(system_language())(trouble)
    except ImportError:
        return str(trouble)
