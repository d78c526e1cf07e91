"""yushen beside what an office would otherwise use, on the same drawn scans in one run: ``make bench-others``."""
