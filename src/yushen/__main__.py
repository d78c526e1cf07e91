"""``python -m yushen``: the command line."""

from yushen.cli import main

if __name__ == "__main__":
    main()
