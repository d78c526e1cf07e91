"""yushen 预审: pre-checks 职称 dossiers against the written standard, and shows the evidence."""

__version__ = "0.1.0"
