"""Alliance Desk: the window without arguments, one command with them."""

import multiprocessing
import sys

from app.start import start

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(start(sys.argv[1:]))
