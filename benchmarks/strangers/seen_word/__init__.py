"""Word files as applicants and employers hand them in, one hand: measured once on 2026-11-26 (docs/accuracy.md), then looked at."""
